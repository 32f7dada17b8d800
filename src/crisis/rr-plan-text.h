/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A recovery plan as Markdown, to be mailed, printed or put into a tracker.
 *
 * Actions stand under their phase as a checklist, with whom, until when, why and
 * how one sees that it is done; then the messages, then what the plan lacks.
 */

#include "rr-suggestions.h"

G_BEGIN_DECLS

char *rr_plan_to_markdown    (RrAssessment  *assessment,
                              RrSuggestions *suggestions,
                              gint64         now);
void  rr_markdown_append     (GString       *out,
                              const char    *text);

G_END_DECLS
