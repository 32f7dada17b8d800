/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Small helpers for texts that people type: whether two names are the same name
 * (case, white space around them and the way accents are coded do not matter),
 * how long a text is for a person, and how it is quoted in a message that has
 * one line and little room.
 */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean rr_text_same    (const char *a,
                          const char *b);
char    *rr_text_key     (const char *text);
char    *rr_text_shorten (const char *text,
                          guint       chars);
char    *rr_text_quote   (const char *text);
gsize    rr_text_length  (const char *text);
guint    rr_text_hash    (gconstpointer text);

G_END_DECLS
