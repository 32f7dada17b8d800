/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* What a person does to a plan by hand, each as one step that can be undone: adding an
 * action or a message, and deleting one.
 */

#include "rr-document.h"
#include "rr-scenario.h"

G_BEGIN_DECLS

RrElement *rr_plan_steps_add_action  (RrDocument   *document,
                                      RrScenario   *scenario,
                                      RrTouchpoint *touchpoint,
                                      RrStrategy    strategy,
                                      GError      **error);
RrElement *rr_plan_steps_add_message (RrDocument   *document,
                                      RrScenario   *scenario,
                                      GError      **error);
void       rr_plan_steps_remove      (RrDocument   *document,
                                      RrElement    *element);

G_END_DECLS
