/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrScenarioDialog: describes a crisis: what happens, when, and whom customers hold
 * responsible.
 *
 * Nothing changes until it is applied; that is one undo step.  What cannot be applied is
 * marked while one types.
 */

#include <adwaita.h>

#include "rr-session.h"

G_BEGIN_DECLS

#define RR_TYPE_SCENARIO_DIALOG (rr_scenario_dialog_get_type ())
G_DECLARE_FINAL_TYPE (RrScenarioDialog, rr_scenario_dialog, RR, SCENARIO_DIALOG, AdwWindow)

GtkWindow *rr_scenario_dialog_show (GtkWindow  *parent,
                                    RrSession  *session,
                                    RrScenario *scenario);

G_END_DECLS
