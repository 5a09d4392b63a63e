-- Part of other queries: where the local day of the notification n ends in reading direction. The days from :from on are
-- :length milliseconds long.
(:from + (n.created_at - :from) / :length * :length {DESC:+ 0|+ :length})
