UPDATE users
   SET username = :username, username_folded = :username_folded, display_name = :display_name,
       name_folded = :name_folded, email = :email, email_folded = :email_folded, about_me = :about_me
 WHERE id = :viewer
