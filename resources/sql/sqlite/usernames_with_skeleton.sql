SELECT username FROM users WHERE username_skeleton = :skeleton AND id <> :except
