DELETE FROM sign_in_failures WHERE name_number = :name_number
