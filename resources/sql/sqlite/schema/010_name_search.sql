-- What people are found by: from each word of a display name or username the rest of that name, folded by the rule of search
-- and with one space between two words. In scripts that are written without spaces, and in Korean, each character is a
-- word. First stands "0" where the name that is shown begins so, and "1" for all else. All is done here, so that whatever
-- program writes users keeps it right; and what is taken out is what was put in, by whatever rule that was.
CREATE TABLE name_beginnings (
  user_id   INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  beginning TEXT NOT NULL,
  PRIMARY KEY (user_id, beginning)
) STRICT, WITHOUT ROWID;

CREATE INDEX name_beginnings_by_beginning ON name_beginnings (beginning, user_id);

-- A user who is inserted here is found by the names they have now. At most 200 characters of a name are looked at, and 64
-- kept from each word on; names that were not imported are no longer.
CREATE VIEW names_to_find (user_id) AS SELECT id FROM users;

CREATE TRIGGER names_to_find_inserted INSTEAD OF INSERT ON names_to_find BEGIN
  DELETE FROM name_beginnings WHERE user_id = new.user_id;
  INSERT OR IGNORE INTO name_beginnings (user_id, beginning)
  SELECT new.user_id, kind || substr(rest, 1, 64)
    FROM (
      WITH RECURSIVE
        names (kind, name) AS (
          SELECT '0', iif(display_name = '', username, display_name) FROM users WHERE id = new.user_id
          UNION ALL
          SELECT '1', username FROM users WHERE id = new.user_id AND display_name <> ''),
        -- In ASCII there are no pairs.
        composed (kind, name, number) AS (
          SELECT kind, substr(name, 1, 200),
                 iif(length(CAST(name AS BLOB)) = length(name), NULL, (SELECT min(number) FROM search_pairs_2))
            FROM names
          UNION ALL
          SELECT kind, replace(name, pair, form), (SELECT min(later.number) FROM search_pairs_2 AS later WHERE later.number > pairs.number)
            FROM composed CROSS JOIN search_pairs_2 AS pairs ON pairs.number = composed.number),
        folded (kind, rest, form) AS (
          SELECT kind, name, ' ' FROM composed WHERE number IS NULL
          UNION ALL
          SELECT kind, substr(rest, 2),
                 form || coalesce((SELECT CASE WHEN form IN ('#', '@', '_', '.', '-', '~') THEN ' '
                                               ELSE replace(form, '*', char(unicode(rest) + shift)) END
                                     FROM search_characters_2
                                    WHERE first <= unicode(rest)
                                    ORDER BY first DESC
                                    LIMIT 1), '')
            FROM folded
           WHERE rest <> ''),
        -- What stands apart is parted, what joins it is joined, and of several spaces in a row one is left.
        spaced (kind, form) AS (
          SELECT kind, replace(replace(replace(form, char(1, 2), ''), char(1), ' '), char(2), ' ') || ' ' FROM folded WHERE rest = ''),
        words (kind, rest) AS (
          SELECT kind, trim(replace(replace(replace(form, ' ', ' ' || char(1)), char(1) || ' ', ''), char(1), '')) FROM spaced),
        beginnings (kind, rest) AS (
          SELECT kind, rest FROM words WHERE rest <> ''
          UNION ALL
          SELECT '1', substr(rest, instr(rest, ' ') + 1) FROM beginnings WHERE instr(rest, ' ') > 0)
      SELECT kind, rest FROM beginnings);
END;

CREATE TRIGGER users_inserted_names AFTER INSERT ON users BEGIN
  INSERT INTO names_to_find (user_id) VALUES (new.id);
END;

CREATE TRIGGER users_updated_names AFTER UPDATE OF id, username, display_name ON users BEGIN
  DELETE FROM name_beginnings WHERE user_id = old.id;
  INSERT INTO names_to_find (user_id) VALUES (new.id);
END;

-- Foreign keys are not kept by every program.
CREATE TRIGGER users_deleted_names AFTER DELETE ON users BEGIN
  DELETE FROM name_beginnings WHERE user_id = old.id;
END;

-- The version of the rule by which all are found; where it is missing, Roost goes through all users, and until then finds them
-- as before.
INSERT INTO properties (name, value)
SELECT 'names_folded', '2' WHERE NOT EXISTS (SELECT 1 FROM users);
