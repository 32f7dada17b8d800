/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the tests of the render room share: a small map that is known by heart, and a
 * measure of texts that does not depend on fonts.
 */

#include "rr-document.h"
#include "rr-layout.h"

G_BEGIN_DECLS

/* Two stages (s1 with two steps, s2), two channels (l1, l2), and rows of emotions (le),
 * pains (lp) and texts (lt).  Cards: a in s1/0/l1, b and c on one another in s1/1/l1, d in
 * s1/1/l2, e in s2/0/l2.  Links: a→d "needs", b→c, c→e (alternative).  Scenario x hits a
 * with severity 3; d is hit by ripple. */
RrDocument  *test_document_new  (void);
gpointer     test_find          (RrDocument   *document,
                                 const char   *id);
void         test_set           (RrDocument   *document,
                                 const char   *id,
                                 const char   *field,
                                 JsonNode     *value);
RrTextCache *test_texts_new     (void);
RrLayout    *test_layout_new    (RrDocument   *document);
void         test_assert_rect   (const RrRect *rect,
                                 double        x,
                                 double        y,
                                 double        width,
                                 double        height);

G_END_DECLS
