#ifndef ROOST_BENCH_HAND_MERGE_H
#define ROOST_BENCH_HAND_MERGE_H

#include <sqlite3.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The timeline as one would write it by hand in C, without a query engine. Roost's own is measured against it. */
struct hand_merge;

enum hand_merge_direction { HAND_MERGE_OLDER, HAND_MERGE_NEWER };

struct hand_merge_key {
  sqlite3_int64 created_at;
  sqlite3_int64 id;
};

struct hand_merge_row {
  struct hand_merge_key key;
  sqlite3_int64 author_id;
  char* body;
  char* username;
  char* display_name;
  char* email;
  sqlite3_int64 reply_to;
  sqlite3_int64 replied_author;
  sqlite3_int64 reply_count;
  char* replied_username;     /* Empty if the post answers nobody, or somebody who no longer exists. */
  char* replied_display_name; /* As well. */
  sqlite3_int64 saved_entry;  /* 0 if the viewer has not saved the post. */
  int followed_by_viewer;
};

/* Prepares the statements; NULL on failure. `connection` must outlive the result. */
struct hand_merge* hand_merge_open(sqlite3* connection);

/* Whether pages leave out replies to people whom the viewer doesn't follow; not at first. */
void hand_merge_hide_replies(struct hand_merge* merge, int hides);

/* Reads up to `limit` rows beyond `key`, nearest first, and returns how many there are, or -1 on failure.
   The caller owns the rows' texts and frees them with `hand_merge_free_rows`. */
int hand_merge_page(struct hand_merge* merge, sqlite3_int64 viewer, enum hand_merge_direction direction,
                    struct hand_merge_key key, int limit, struct hand_merge_row* rows);

void hand_merge_free_rows(struct hand_merge_row* rows, int count);
void hand_merge_close(struct hand_merge* merge);

#ifdef __cplusplus
}
#endif

#endif
