/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Offers what was not saved when the program ended without a goodbye.
 *
 * One question for each journal without a living window: what the map is, what differs
 * from its file, and whether to recover, discard or leave it for later.
 */

#include "rr-application.h"

G_BEGIN_DECLS

void rr_recovery_offer (RrApplication *application);

G_END_DECLS
