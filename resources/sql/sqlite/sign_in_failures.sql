SELECT failures, last_failed_at FROM sign_in_failures WHERE name_number = :name_number
