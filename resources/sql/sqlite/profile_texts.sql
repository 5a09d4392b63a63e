SELECT display_name, about_me FROM users WHERE id = :user
