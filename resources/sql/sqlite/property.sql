SELECT value FROM properties WHERE name = :name
