#include "hand_merge.h"

#include <stdlib.h>
#include <string.h>

struct hand_merge {
  sqlite3_stmt* begin;
  sqlite3_stmt* end;
  sqlite3_stmt* followed;
  sqlite3_stmt* seek[2];
  sqlite3_stmt* row[2]; /* The second leaves replies out. */
  int hides_replies;
  struct entry* heap;
  int count;
  int capacity;
  enum hand_merge_direction direction;
};

/* The nearest post of an author that has not been taken yet. */
struct entry {
  struct hand_merge_key key;
  sqlite3_int64 author_id;
};

static const char followed_sql[] = "SELECT followed_id FROM follows WHERE follower_id = ?1";
static const char older_sql[] =
    "SELECT created_at, id FROM posts WHERE author_id = ?1 AND (created_at, id) < (?2, ?3) "
    "ORDER BY created_at DESC, id DESC LIMIT 1";
static const char newer_sql[] =
    "SELECT created_at, id FROM posts WHERE author_id = ?1 AND (created_at, id) > (?2, ?3) "
    "ORDER BY created_at, id LIMIT 1";

#define ROW_SQL \
  "SELECT p.body, u.username, u.display_name, u.email, " \
  "       p.reply_to, p.reply_to_author, p.reply_count, r.username, r.display_name, " \
  "       (SELECT id FROM saved_posts WHERE user_id = ?2 AND post_id = p.id) " \
  "  FROM posts AS p CROSS JOIN users AS u ON u.id = p.author_id LEFT JOIN users AS r ON r.id = p.reply_to_author " \
  " WHERE p.id = ?1 "

static const char row_sql[] = ROW_SQL;
static const char shown_row_sql[] =
    ROW_SQL
    "  AND (p.reply_to_author IS NULL OR p.reply_to_author IN (?2, p.author_id) "
    "       OR EXISTS (SELECT 1 FROM follows WHERE follower_id = ?2 AND followed_id = p.reply_to_author))";

static int prepare(sqlite3* connection, const char* sql, sqlite3_stmt** statement) {
  return sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) == SQLITE_OK;
}

struct hand_merge* hand_merge_open(sqlite3* connection) {
  struct hand_merge* merge = calloc(1, sizeof *merge);
  if (!merge) return NULL;
  if (prepare(connection, "BEGIN", &merge->begin) && prepare(connection, "COMMIT", &merge->end) &&
      prepare(connection, followed_sql, &merge->followed) &&
      prepare(connection, older_sql, &merge->seek[HAND_MERGE_OLDER]) &&
      prepare(connection, newer_sql, &merge->seek[HAND_MERGE_NEWER]) &&
      prepare(connection, row_sql, &merge->row[0]) && prepare(connection, shown_row_sql, &merge->row[1]))
    return merge;
  hand_merge_close(merge);
  return NULL;
}

void hand_merge_close(struct hand_merge* merge) {
  if (!merge) return;
  sqlite3_finalize(merge->begin);
  sqlite3_finalize(merge->end);
  sqlite3_finalize(merge->followed);
  sqlite3_finalize(merge->seek[HAND_MERGE_OLDER]);
  sqlite3_finalize(merge->seek[HAND_MERGE_NEWER]);
  sqlite3_finalize(merge->row[0]);
  sqlite3_finalize(merge->row[1]);
  free(merge->heap);
  free(merge);
}

void hand_merge_hide_replies(struct hand_merge* merge, int hides) { merge->hides_replies = hides; }

static int comes_first(const struct hand_merge* merge, const struct entry* a, const struct entry* b) {
  const int newer = a->key.created_at > b->key.created_at ||
                    (a->key.created_at == b->key.created_at && a->key.id > b->key.id);
  return merge->direction == HAND_MERGE_OLDER ? newer : !newer;
}

static int push(struct hand_merge* merge, struct entry entry) {
  if (merge->count == merge->capacity) {
    const int capacity = merge->capacity ? 2 * merge->capacity : 64;
    struct entry* heap = realloc(merge->heap, (size_t)capacity * sizeof *heap);
    if (!heap) return 0;
    merge->heap = heap;
    merge->capacity = capacity;
  }
  int at = merge->count++;
  while (at > 0 && comes_first(merge, &entry, &merge->heap[(at - 1) / 2])) {
    merge->heap[at] = merge->heap[(at - 1) / 2];
    at = (at - 1) / 2;
  }
  merge->heap[at] = entry;
  return 1;
}

/* Puts `entry` where the first one was. */
static void replace_first(struct hand_merge* merge, struct entry entry) {
  int at = 0;
  for (;;) {
    int child = 2 * at + 1;
    if (child >= merge->count) break;
    if (child + 1 < merge->count && comes_first(merge, &merge->heap[child + 1], &merge->heap[child])) ++child;
    if (!comes_first(merge, &merge->heap[child], &entry)) break;
    merge->heap[at] = merge->heap[child];
    at = child;
  }
  merge->heap[at] = entry;
}

/* 1 when the author has a post beyond `key`, 0 when not, -1 on failure. */
static int seek(struct hand_merge* merge, sqlite3_int64 author, struct hand_merge_key key,
                struct entry* found) {
  sqlite3_stmt* statement = merge->seek[merge->direction];
  sqlite3_bind_int64(statement, 1, author);
  sqlite3_bind_int64(statement, 2, key.created_at);
  sqlite3_bind_int64(statement, 3, key.id);
  const int step = sqlite3_step(statement);
  if (step == SQLITE_ROW) {
    found->key.created_at = sqlite3_column_int64(statement, 0);
    found->key.id = sqlite3_column_int64(statement, 1);
    found->author_id = author;
  }
  sqlite3_reset(statement);
  return step == SQLITE_ROW ? 1 : step == SQLITE_DONE ? 0 : -1;
}

static int seed(struct hand_merge* merge, sqlite3_int64 author, struct hand_merge_key key) {
  struct entry entry;
  const int found = seek(merge, author, key, &entry);
  return found > 0 ? push(merge, entry) : found == 0;
}

static int seed_all(struct hand_merge* merge, sqlite3_int64 viewer, struct hand_merge_key key) {
  int fine = seed(merge, viewer, key);
  int step = SQLITE_DONE;
  sqlite3_bind_int64(merge->followed, 1, viewer);
  while (fine && (step = sqlite3_step(merge->followed)) == SQLITE_ROW)
    fine = seed(merge, sqlite3_column_int64(merge->followed, 0), key);
  sqlite3_reset(merge->followed);
  return fine && step == SQLITE_DONE;
}

static char* text(sqlite3_stmt* statement, int column) {
  const unsigned char* value = sqlite3_column_text(statement, column);
  const size_t size = (size_t)sqlite3_column_bytes(statement, column) + 1;
  char* copy = malloc(size);
  if (copy) memcpy(copy, value ? (const char*)value : "", size);
  return copy;
}

/* 1 when the row was read, 0 when it is left out, -1 on failure. */
static int read_row(struct hand_merge* merge, sqlite3_int64 viewer, const struct entry* from,
                    struct hand_merge_row* row) {
  sqlite3_stmt* const statement = merge->row[merge->hides_replies];
  sqlite3_bind_int64(statement, 1, from->key.id);
  sqlite3_bind_int64(statement, 2, viewer);
  const int step = sqlite3_step(statement);
  if (step == SQLITE_ROW)
    *row = (struct hand_merge_row){.key = from->key,
                                   .author_id = from->author_id,
                                   .body = text(statement, 0),
                                   .username = text(statement, 1),
                                   .display_name = text(statement, 2),
                                   .email = text(statement, 3),
                                   .reply_to = sqlite3_column_int64(statement, 4),
                                   .replied_author = sqlite3_column_int64(statement, 5),
                                   .reply_count = sqlite3_column_int64(statement, 6),
                                   .replied_username = text(statement, 7),
                                   .replied_display_name = text(statement, 8),
                                   .saved_entry = sqlite3_column_int64(statement, 9),
                                   .followed_by_viewer = from->author_id != viewer};
  sqlite3_reset(statement);
  if (step == SQLITE_DONE) return 0;
  const int fine = step == SQLITE_ROW && row->body && row->username && row->display_name && row->email &&
                   row->replied_username && row->replied_display_name;
  return fine ? 1 : -1;
}

static int run(sqlite3_stmt* statement) {
  const int step = sqlite3_step(statement);
  sqlite3_reset(statement);
  return step == SQLITE_DONE;
}

int hand_merge_page(struct hand_merge* merge, sqlite3_int64 viewer, enum hand_merge_direction direction,
                    struct hand_merge_key key, int limit, struct hand_merge_row* rows) {
  merge->count = 0;
  merge->direction = direction;
  /* One read transaction: a lock taken and given back at each seek would double the time. */
  if (!run(merge->begin)) return -1;
  int taken = 0;
  int fine = seed_all(merge, viewer, key);
  while (fine && taken < limit && merge->count > 0) {
    const struct entry first = merge->heap[0];
    memset(&rows[taken], 0, sizeof rows[taken]);
    const int read = read_row(merge, viewer, &first, &rows[taken]);
    /* A row that could not be read whole is freed with the others. */
    if (read != 0) ++taken;
    fine = read >= 0;
    if (!fine || taken == limit) break;
    struct entry next;
    const int found = seek(merge, first.author_id, first.key, &next);
    fine = found >= 0;
    if (found == 0) next = merge->heap[--merge->count];
    if (fine && merge->count > 0) replace_first(merge, next);
  }
  fine = run(merge->end) && fine;
  if (!fine) hand_merge_free_rows(rows, taken);
  return fine ? taken : -1;
}

void hand_merge_free_rows(struct hand_merge_row* rows, int count) {
  for (int i = 0; i < count; ++i) {
    free(rows[i].body);
    free(rows[i].username);
    free(rows[i].display_name);
    free(rows[i].email);
    free(rows[i].replied_username);
    free(rows[i].replied_display_name);
  }
}
