/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* RrList: the ordered children of one kind that an element has.
 *
 * A GListModel, so that views follow it.  Elements without an id of their own
 * (impacts, priorities) are found by what they are about.  Only rr_map_apply ()
 * changes a list.
 */

#include "rr-element.h"

G_BEGIN_DECLS

#define RR_TYPE_LIST (rr_list_get_type ())
G_DECLARE_FINAL_TYPE (RrList, rr_list, RR, LIST, GObject)

guint          rr_list_get_size  (RrList     *self);
gpointer       rr_list_get       (RrList     *self,
                                  guint       position);
gpointer       rr_list_find      (RrList     *self,
                                  const char *key);
RrElement     *rr_list_get_owner (RrList     *self);
const RrField *rr_list_get_field (RrList     *self);

G_END_DECLS
