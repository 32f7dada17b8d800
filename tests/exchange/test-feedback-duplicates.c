/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-feedback-fixture.h"
#include "rr-value.h"

static const char with_ids[] =
  "id,date,text\n"
  "1,2015-02-24,a\n"
  "2,2015-02-24,a\n"
  "1,2015-02-25,b\n";

static const char without_ids[] =
  "date,touchpoint,stars,text\n"
  "2015-02-24,tp-1,4,a\n"
  "2015-02-24,tp-1,4,a\n"
  "2015-02-24,nowhere,4,b\n"
  "2015-02-24,tp-1,4,\n"
  "2015-02-24,tp-2,4,\n"
  "2015-02-24,nowhere,,\n";

static RrFeedback *
get (RrDocument *document,
     guint       index)
{
  return rr_list_get (rr_document_get_map (document)->feedback, index);
}

static void
test_ids (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());

  fixture_import (document, with_ids, "3 = 2 (2, 2) + 1 + 0");
  fixture_import (document, with_ids, "3 = 0 (0, 0) + 3 + 0");
  /* Another text under the same id is the same row. */
  fixture_import (document, "id,date,text\n2,2015-02-26,c\n 1 ,2015-02-26,c\n3,2015-02-26,c\n",
                  "3 = 1 (1, 1) + 2 + 0");
}

/* A row that was refused has not been seen. */
static void
test_refused_first (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());

  fixture_import (document, "id,date\n1,2015-02-24\n2,nodate\n2,2015-02-25\n",
                  "3 = 2 (2, 2) + 0 + 1");
}

static void
test_equal_rows (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());

  fixture_import (document, without_ids, "6 = 6 (2, 1) + 0 + 0");
  fixture_import (document, without_ids, "6 = 0 (0, 0) + 6 + 0");
  /* One more than the map has. */
  fixture_import (document,
                  "date,touchpoint,stars,text\n2015-02-24,tp-1,4,a\n2015-02-24,tp-1,4,a\n"
                  "2015-02-24,tp-1,4,a\n2015-02-24,tp-1,5,a\n2015-02-24T00:00,tp-1,4,a\n",
                  "5 = 3 (0, 0) + 2 + 0");
}

/* People assign comments after an import; importing again adds nothing all the same. */
static void
test_assigned (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());

  fixture_import (document, without_ids, "6 = 6 (2, 1) + 0 + 0");
  for (guint i = 0; i < 6; i++)
    {
      if (get (document, i)->touchpoint == NULL)
        rr_document_set (document, get (document, i), "touchpoint", rr_value_text ("tp-3"), NULL);
    }
  /* Comments may move from one to another, too. */
  rr_document_set (document, get (document, 0), "touchpoint", rr_value_text ("tp-2"), NULL);
  fixture_import (document, without_ids, "6 = 0 (0, 0) + 6 + 0");

  rr_document_remove (document, rr_map_find_touchpoint (rr_document_get_map (document), "tp-2"));
  fixture_import (document, "date,touchpoint,stars,text\n2015-02-24,tp-1,4,a\n2015-02-24,tp-1,4,a\n",
                  "2 = 0 (0, 0) + 2 + 0");
}

/* Ratings without a comment are of their touchpoint. */
static void
test_ratings (void)
{
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());

  fixture_import (document, "date,touchpoint,stars\n2015-02-24,tp-1,4\n", "1 = 1 (0, 0) + 0 + 0");
  fixture_import (document, "date,touchpoint,stars\n2015-02-24,tp-2,4\n", "1 = 1 (0, 0) + 0 + 0");
  fixture_import (document, "date,touchpoint,stars\n2015-02-24,tp-2,4\n2015-02-24,tp-1,4\n",
                  "2 = 0 (0, 0) + 2 + 0");
  /* A rating without a touchpoint takes what the others leave, whatever the order. */
  fixture_import (document,
                  "date,touchpoint,stars\n2015-02-24,,4\n2015-02-24,tp-2,4\n2015-02-24,tp-1,4\n",
                  "3 = 1 (1, 0) + 2 + 0");
}

/* Whether personal data were hidden does not make another row. */
static void
test_hidden (void)
{
  static const char text[] = "date,text\n2015-02-24,@anna: late\n";
  g_autoptr (RrDocument) document = rr_document_new (fixture_map ());
  g_autoptr (RrFeedbackPreview) shown = NULL;
  g_autoptr (RrFeedbackPreview) hidden = NULL;

  shown = fixture_preview (rr_document_get_map (document), text, NULL, TRUE);
  g_assert_true (rr_feedback_preview_apply (shown, document, NULL));
  g_assert_cmpstr (get (document, 0)->text, ==, "@anna: late");

  fixture_import (document, text, "1 = 0 (0, 0) + 1 + 0");

  rr_document_undo (document);
  fixture_import (document, text, "1 = 1 (1, 1) + 0 + 0");
  g_assert_cmpstr (get (document, 0)->text, ==, "[handle]: late");
  hidden = fixture_preview (rr_document_get_map (document), text, NULL, TRUE);
  g_assert_cmpuint (rr_feedback_preview_get_counts (hidden)->duplicates, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feedback-duplicates/ids", test_ids);
  g_test_add_func ("/feedback-duplicates/refused-first", test_refused_first);
  g_test_add_func ("/feedback-duplicates/equal-rows", test_equal_rows);
  g_test_add_func ("/feedback-duplicates/assigned", test_assigned);
  g_test_add_func ("/feedback-duplicates/ratings", test_ratings);
  g_test_add_func ("/feedback-duplicates/hidden", test_hidden);

  return g_test_run ();
}
