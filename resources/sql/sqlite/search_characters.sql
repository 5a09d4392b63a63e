SELECT first, shift, form FROM search_characters{version} ORDER BY first
