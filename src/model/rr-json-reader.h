/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A strict RFC 8259 parser that builds json-glib's tree. The parser that comes
 * with json-glib is lenient (comments, single quotes, wrapped integers, text
 * after the end), and a check in front of it would be a second parser that may
 * disagree; so this one is the only one. It tells the line and column of what
 * is wrong, and takes time in proportion to the length of any input.
 */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/** RR_JSON_MAX_SIZE: the largest file that is read, in bytes (256 MiB) */
#define RR_JSON_MAX_SIZE (G_GINT64_CONSTANT (256) * 1024 * 1024)

/** RR_JSON_MAX_DEPTH: how deep objects and arrays may nest; the outermost is 1 */
#define RR_JSON_MAX_DEPTH 64

/** RR_JSON_MAX_VALUES: how many values a file may hold, so that a small file
 * cannot grow into more memory than there is: a tree takes up to about 400 bytes
 * for each */
#define RR_JSON_MAX_VALUES 8000000

gboolean  rr_json_check_size         (goffset     size,
                                      GError    **error);
JsonNode *rr_json_read               (const char *bytes,
                                      gsize       length,
                                      GError    **error);

void      rr_json_path_append_member (GString    *path,
                                      const char *name);
void      rr_json_path_append_index  (GString    *path,
                                      guint       index);

G_END_DECLS
