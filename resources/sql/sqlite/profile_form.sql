SELECT username, display_name, email, about_me FROM users WHERE id = :viewer
