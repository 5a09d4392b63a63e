UPDATE draft_pictures SET thumbnail = :thumbnail, image = :image WHERE id = :picture_id
