UPDATE post_pictures SET width = :width, height = :height WHERE id = :picture
