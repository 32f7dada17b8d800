/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What Mermaid means by white space, a word and a number.
 *
 * Mermaid is a JavaScript program, so these are JavaScript's, which are not C's: white
 * space is more than ASCII, a word is ASCII alone, and "" is the number 0.  Texts are
 * UTF-8 that may hold the marks of rr-mermaid-source-private.h, which are letters here.
 */

#include <glib.h>

G_BEGIN_DECLS

gboolean rr_mermaid_is_at        (const char *at,
                                  const char *sign);
gsize    rr_mermaid_space_length (const char *at);
gsize    rr_mermaid_skip_spaces  (const char *text,
                                  gsize       at,
                                  gsize       end);
gsize    rr_mermaid_trim_end     (const char *text,
                                  gsize       start,
                                  gsize       end);
gsize    rr_mermaid_skip_word    (const char *text,
                                  gsize       at,
                                  gsize       end);
double   rr_mermaid_number       (const char *text,
                                  gsize       length);
double   rr_mermaid_tidy         (double      number);

G_END_DECLS
