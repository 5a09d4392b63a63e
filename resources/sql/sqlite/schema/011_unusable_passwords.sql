-- What no password can be compared with is kept with a "!" before it, so that such users can be found. Until now they
-- were imported without a mark. A password that was kept as it was is no longer kept at all.
UPDATE users SET password_hash = '!'
 WHERE imported_username IS NOT NULL AND (password_hash = '' OR password_hash GLOB 'plain$*$*');

UPDATE users SET password_hash = '!' || password_hash
 WHERE imported_username IS NOT NULL AND password_hash <> '!'
   AND password_hash NOT GLOB '$argon2id$*'
   AND password_hash NOT GLOB 'scrypt:*:*:*$*$*'
   AND password_hash NOT GLOB 'pbkdf2:*$*$*'
   AND substr(password_hash, 1, instr(password_hash, '$') - 1)
       NOT IN ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512',
               'blake2b', 'blake2s');

CREATE INDEX users_with_unusable_passwords ON users (id) WHERE password_hash GLOB '!*';
