UPDATE users SET username_skeleton = :skeleton WHERE id = :user
