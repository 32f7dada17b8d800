/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-view.h"

#include <glib/gi18n.h>

static const struct
{
  const char *name;
  const char *label;
} views[RR_N_VIEWS] = {
  [RR_VIEW_MAP] = { "map", N_("Map") },
  [RR_VIEW_ASSESS] = { "assess", N_("Assess") },
  [RR_VIEW_RECOVER] = { "recover", N_("Recover") },
  [RR_VIEW_REVIEW] = { "review", N_("Review") },
};

/**
 * rr_view_get_name:
 *
 * Returns: (transfer none): the name of the view on command lines and in settings
 */
const char *
rr_view_get_name (RrView view)
{
  g_return_val_if_fail ((guint) view < RR_N_VIEWS, NULL);

  return views[view].name;
}

/**
 * rr_view_get_label:
 *
 * Returns: (transfer none): the translated name of the view
 */
const char *
rr_view_get_label (RrView view)
{
  g_return_val_if_fail ((guint) view < RR_N_VIEWS, NULL);

  return _(views[view].label);
}

/**
 * rr_view_parse:
 * @name: what rr_view_get_name () gives
 * @view: (out): the view of that name
 *
 * Returns: whether there is one
 */
gboolean
rr_view_parse (const char *name,
               RrView     *view)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (view != NULL, FALSE);

  for (guint i = 0; i < RR_N_VIEWS; i++)
    if (g_str_equal (views[i].name, name))
      {
        *view = i;
        return TRUE;
      }

  return FALSE;
}
