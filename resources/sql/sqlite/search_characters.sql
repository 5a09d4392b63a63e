SELECT first, shift, form FROM search_characters{argument} ORDER BY first
