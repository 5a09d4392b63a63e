SELECT pair, form FROM search_pairs{version} ORDER BY number
