SELECT value FROM properties WHERE name = 'kind'
