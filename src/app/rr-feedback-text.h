/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What the import of feedback says of itself. */

#include "rr-feedback-preview.h"

G_BEGIN_DECLS

char *rr_feedback_text_counts (const RrFeedbackCounts *counts);

G_END_DECLS
