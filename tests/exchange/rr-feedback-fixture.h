/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A small map and tables given as texts, for the tests of imports.
 */
#pragma once

#include "rr-feedback-preview.h"

G_BEGIN_DECLS

RrMap             *fixture_map     (void);
RrCsv             *fixture_csv     (const char  *text);
RrFeedbackPreview *fixture_preview (RrMap       *map,
                                    const char  *text,
                                    const char  *match,
                                    gboolean     keep_personal);
void               fixture_import  (RrDocument  *document,
                                    const char  *text,
                                    const char  *counts);
char              *fixture_counts  (RrFeedbackPreview *preview);

G_END_DECLS
