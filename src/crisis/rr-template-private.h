/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Templates of a playbook: texts with names in braces that stand for something of a
 * touchpoint.  "{{" is a brace.  A template that was parsed can always be filled in.
 */

#include "rr-playbook.h"

G_BEGIN_DECLS

typedef enum
{
  RR_NAME_TOUCHPOINT,
  RR_NAME_STAGE,
  RR_NAME_LANE,
  RR_NAME_SCENARIO,
  RR_NAME_PAIN,
  RR_NAME_NEED,
  RR_NAME_SEGMENT,
  RR_NAME_SOURCE,
  RR_NAME_ALTERNATIVE,
  RR_NAME_LEVEL,
  RR_NAME_PRIORITY,
  RR_N_NAMES
} RrTemplateName;

RrTemplate *rr_template_new       (const char         *text,
                                   char              **problem);
void        rr_template_free      (RrTemplate         *self);
guint       rr_template_get_names (RrTemplate         *self);
char       *rr_template_fill      (RrTemplate         *self,
                                   const char *const  *values,
                                   gsize               max_length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RrTemplate, rr_template_free)

G_END_DECLS
