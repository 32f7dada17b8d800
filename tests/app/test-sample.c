/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "rr-map-file.h"
#include "rr-sample.h"

static char *
to_text (RrMap *map)
{
  g_autoptr (GBytes) bytes = rr_map_to_bytes (map);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static const char *
keep (const char *text)
{
  return text;
}

static const char *
shout (const char *text)
{
  g_autofree char *loud = g_strconcat ("«", text, "»", NULL);

  return g_intern_string (loud);
}

/* Every sample can be opened, and what the playbook wrote in it is what it writes today. */
static void
test_all (void)
{
  guint n_samples;
  const RrSample *samples = rr_sample_get_all (&n_samples);

  g_assert_cmpuint (n_samples, ==, 9);
  for (guint i = 0; i < n_samples; i++)
    {
      g_autoptr (RrMap) map = rr_sample_load (&samples[i]);
      g_autoptr (RrMap) again = rr_sample_translate (map, keep);
      g_autofree char *text = to_text (map);
      g_autofree char *text_again = to_text (again);

      g_assert_true (rr_sample_find (samples[i].id) == &samples[i]);
      g_assert_cmpuint (rr_list_get_size (map->scenarios) > 0, ==, samples[i].is_example);
      g_assert_cmpstr (text, ==, text_again);
    }
}

static void
test_translate (void)
{
  g_autoptr (RrMap) map = rr_sample_load (rr_sample_find ("examples/bank"));
  g_autoptr (RrMap) loud = rr_sample_translate (map, shout);
  RrTouchpoint *touchpoint = rr_list_get (loud->touchpoints, 0);
  RrStage *stage = rr_list_get (loud->stages, 0);
  RrFeedback *feedback = rr_list_get (loud->feedback, 0);
  RrScenario *scenario = rr_list_get (loud->scenarios, 0);
  RrPriority *priority = rr_list_get (scenario->priorities, 0);
  guint n_made = 0;

  g_assert_cmpstr (loud->title, ==, "«Everyday money»");
  g_assert_cmpstr (loud->language, ==, "en");
  g_assert_cmpstr (stage->name, ==, "«Open an account»");
  g_assert_cmpstr (touchpoint->title, ==, "«Open an account in the app»");
  g_assert_cmpstr (touchpoint->needs[0], ==, "«Done in one go»");
  g_assert_cmpstr (rr_element_get_id (touchpoint), ==, rr_element_get_id (rr_list_get (map->touchpoints, 0)));
  g_assert_true (g_str_has_prefix (feedback->text, "«"));
  g_assert_true (g_str_has_prefix (priority->need, "«"));

  /* The plan's texts name the touchpoint in the other language, and nothing else of it has changed. */
  for (guint i = 0; i < rr_list_get_size (scenario->actions); i++)
    {
      RrAction *action = rr_list_get (scenario->actions, i);
      RrAction *before = rr_map_find (map, rr_element_get_id (action));
      RrTouchpoint *about = action->touchpoint != NULL ? rr_map_find_touchpoint (loud, action->touchpoint) : NULL;

      g_assert_nonnull (before);
      g_assert_cmpint (action->status, ==, before->status);
      g_assert_cmpstr (action->due, ==, before->due);
      g_assert_cmpstr (action->owner, ==, before->owner);
      if (about != NULL && action->rule != NULL && !action->edited && strstr (before->title, "“") != NULL)
        {
          g_assert_nonnull (strstr (action->title, "«"));
          g_assert_false (g_str_has_prefix (action->title, "«"));
          n_made++;
        }
    }
  g_assert_cmpuint (n_made, >, 10);
}

static void
test_unknown (void)
{
  g_assert_null (rr_sample_find ("examples/../secret"));
  g_assert_null (rr_sample_find (""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/app/sample/all", test_all);
  g_test_add_func ("/app/sample/translate", test_translate);
  g_test_add_func ("/app/sample/unknown", test_unknown);

  return g_test_run ();
}
