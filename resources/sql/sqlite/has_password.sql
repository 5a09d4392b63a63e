-- Part of other queries: whether the row {user} of users has a password; "!" stands for one that was never usable.
{user}.password_hash NOT IN ('', '!')
