/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* A copy of a scenario, to try out how it would be if it were worse.
 *
 * All that belongs to it is copied too: impacts, plan, messages and reviews, each with an
 * id of its own.
 */

#include "rr-session.h"

G_BEGIN_DECLS

gboolean rr_scenario_duplicate (RrSession  *session,
                                GError    **error);

G_END_DECLS
