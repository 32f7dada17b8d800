/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Making a document what another map is, as one undo step.
 *
 * For merged, restored and recovered states: elements that are in both stay the same
 * objects, so that selection, views and undo go on with them.
 */

#include "rr-document.h"

G_BEGIN_DECLS

gboolean rr_document_become (RrDocument  *self,
                             RrMap       *target,
                             const char  *label,
                             GError     **error);

G_END_DECLS
