/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Small maps and playbooks for the tests of the crisis room, written as JSON with
 * single quotes, and short ways to the numbers of an assessment.
 */

#include "rr-assessment.h"
#include "rr-document.h"
#include "rr-playbook.h"

G_BEGIN_DECLS

#define CLOSE 1e-12

RrMap            *crisis_map         (const char    *members);
RrMap            *crisis_worked_map  (void);
RrPlaybook       *crisis_playbook    (const char    *rules,
                                      const char    *messages);
RrPlaybook       *crisis_playbook_as (const char    *id,
                                      const char    *rules,
                                      const char    *messages);
RrScenario       *crisis_scenario    (RrMap         *map);
RrAssessment     *crisis_assess      (RrMap         *map);
RrTouchpoint     *crisis_touchpoint  (RrMap         *map,
                                      const char    *id);
const RrAssessed *crisis_get         (RrAssessment  *assessment,
                                      const char    *id);
void              crisis_set         (RrDocument    *document,
                                      const char    *id,
                                      const char    *field,
                                      const char    *json);
gint64            crisis_instant     (const char    *date);
char             *crisis_ranking     (RrAssessment  *assessment);

G_END_DECLS
