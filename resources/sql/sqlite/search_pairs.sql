SELECT pair, form FROM search_pairs{argument} ORDER BY number
