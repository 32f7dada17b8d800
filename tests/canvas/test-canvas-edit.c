/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts in place: committed, cancelled, refused but never lost. */
#include "canvas-support.h"

static RrTextEditor *
editor (CanvasFixture *f)
{
  g_assert_true (rr_canvas_is_editing (f->canvas));
  return RR_TEXT_EDITOR (f->canvas->edit.editor);
}

static void
start (CanvasFixture *f,
       const char    *id,
       const char    *text)
{
  rr_canvas_edit_title (f->canvas, rr_map_find (f->map, id));
  rr_text_editor_set_text (editor (f), text);
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
assert_unchanged (CanvasFixture *f)
{
  g_autofree char *text = canvas_test_text (f->session);

  g_assert_cmpstr (text, ==, f->original);
  g_assert_false (rr_document_can_undo (f->document));
}

static void
test_commit (CanvasFixture *f,
             gconstpointer  data)
{
  start (f, "tp-a", "  Choose\nthe seats ");
  g_assert_true (has_focus (GTK_WIDGET (editor (f))));
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  g_assert_cmpstr (canvas_test_card (f->session, "tp-a")->title, ==, "Choose the seats");
  g_assert_true (gtk_widget_is_focus (rr_canvas_find_view (f->canvas,
                                                           canvas_test_card (f->session, "tp-a"))));
  canvas_assert_undo (f, "Rename Touchpoint");

  start (f, "st-a", "Buying");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_cmpstr (rr_map_find_stage (f->map, "st-a")->name, ==, "Buying");
  canvas_assert_undo (f, "Rename Stage");

  start (f, "ln-e", "Mood");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  canvas_assert_undo (f, "Rename Lane");

  start (f, "lk-a", "needs it");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  canvas_assert_undo (f, "Label Link");
}

static void
test_cancel (CanvasFixture *f,
             gconstpointer  data)
{
  start (f, "tp-a", "Something else");
  rr_text_editor_end (editor (f), RR_TEXT_CANCEL);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  assert_unchanged (f);

  /* The same text again is no edit. */
  start (f, "tp-a", "Choose seats");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  assert_unchanged (f);
}

static void
test_refused (CanvasFixture *f,
              gconstpointer  data)
{
  g_autofree char *too_long = g_strnfill (RR_MAX_NAME + 1, 'x');
  const char *const texts[] = { "", "   ", too_long };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *kept = NULL;
      g_autofree char *stripped = g_strstrip (g_strdup (texts[i]));

      start (f, "tp-a", texts[i]);
      rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
      kept = rr_text_editor_get_text (editor (f));
      g_assert_cmpstr (kept, ==, stripped);
      g_assert_nonnull (rr_text_editor_get_message (editor (f)));
      assert_unchanged (f);

      /* Nor does leaving it or starting another one lose it. */
      rr_text_editor_end (editor (f), RR_TEXT_LEAVE);
      g_assert_true (rr_canvas_is_editing (f->canvas));
      rr_canvas_edit_title (f->canvas, canvas_test_card (f->session, "tp-b"));
      g_assert_cmpstr (f->canvas->edit.id, ==, "tp-a");
      g_assert_false (rr_canvas_commit_edit (f->canvas));
      g_assert_true (has_focus (GTK_WIDGET (editor (f))));

      /* The message goes with the next letter. */
      rr_text_editor_set_text (editor (f), "Right");
      g_assert_null (rr_text_editor_get_message (editor (f)));
      rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
      canvas_assert_undo (f, "Rename Touchpoint");
    }
}

static void
test_focus_out (CanvasFixture *f,
                gconstpointer  data)
{
  start (f, "tp-a", "Left alone");
  gtk_widget_grab_focus (f->canvas->add_stage);
  canvas_settle (f);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  g_assert_cmpstr (canvas_test_card (f->session, "tp-a")->title, ==, "Left alone");
  canvas_assert_undo (f, "Rename Touchpoint");
}

/* What is chosen elsewhere stays chosen when the new card comes to be. */
static void
test_leave_new_card (CanvasFixture *f,
                     gconstpointer  data)
{
  const RrPlace place = { "st-a", 0, FALSE, "ln-b", G_MAXUINT };

  rr_canvas_edit_new_card (f->canvas, &place, "");
  rr_text_editor_set_text (editor (f), "Ask");
  rr_session_select (f->session, canvas_test_card (f->session, "tp-d"), RR_SELECT_REPLACE);
  rr_text_editor_end (editor (f), RR_TEXT_LEAVE);
  canvas_test_selected (f->session, "tp-d");
  canvas_assert_undo (f, "Add Touchpoint");
}

static void
test_new_card (CanvasFixture *f,
               gconstpointer  data)
{
  const RrPlace place = { "st-a", 0, FALSE, "ln-b", G_MAXUINT };
  g_autoptr (GPtrArray) cell = NULL;

  /* Nothing typed, nothing made. */
  rr_canvas_edit_new_card (f->canvas, &place, "");
  assert_unchanged (f);
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  assert_unchanged (f);

  rr_canvas_edit_new_card (f->canvas, &place, "");
  rr_text_editor_set_text (editor (f), "Ask");
  rr_text_editor_end (editor (f), RR_TEXT_CANCEL);
  assert_unchanged (f);

  rr_canvas_edit_new_card (f->canvas, &place, "");
  rr_text_editor_set_text (editor (f), "Ask");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  cell = rr_journey_get_cell (f->map, "st-a", 0, "ln-b");
  g_assert_cmpuint (cell->len, ==, 1);
  g_assert_true (rr_session_get_single (f->session, RR_TYPE_TOUCHPOINT) ==
                 g_ptr_array_index (cell, 0));
  canvas_assert_undo (f, "Add Touchpoint");
}

static void
test_new_stage_and_lane (CanvasFixture *f,
                         gconstpointer  data)
{
  rr_canvas_add_stage (f->canvas);
  rr_text_editor_set_text (editor (f), "Afterwards");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_cmpuint (rr_list_get_size (f->map->stages), ==, 3);
  g_assert_cmpstr (RR_STAGE (rr_list_get (f->map->stages, 2))->name, ==, "Afterwards");
  canvas_assert_undo (f, "Add Stage");

  rr_canvas_add_lane (f->canvas, RR_LANE_CHANNEL);
  rr_text_editor_set_text (editor (f), "Phone");
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_cmpstr (RR_LANE (rr_list_get (f->map->lanes, 4))->name, ==, "Phone");
  canvas_assert_undo (f, "Add Lane");

  /* A row that shows something has a name already. */
  rr_canvas_add_lane (f->canvas, RR_LANE_PAINS);
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_cmpint (RR_LANE (rr_list_get (f->map->lanes, 4))->kind, ==, RR_LANE_PAINS);
  canvas_assert_undo (f, "Add Lane");
}

static void
test_tab (CanvasFixture *f,
          gconstpointer  data)
{
  start (f, "tp-c", "Rebooked");
  rr_text_editor_end (editor (f), RR_TEXT_NEXT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  canvas_test_selected (f->session, "tp-d");
  rr_canvas_undo (f->canvas);

  /* After the last card comes a new one. */
  start (f, "tp-d", "Wait");
  rr_text_editor_end (editor (f), RR_TEXT_NEXT);
  g_assert_cmpint (f->canvas->edit.kind, ==, RR_EDIT_NEW_CARD);
  rr_text_editor_set_text (editor (f), "Fly");
  rr_text_editor_end (editor (f), RR_TEXT_NEXT);
  {
    g_autoptr (GPtrArray) cell = rr_journey_get_cell (f->map, "st-b", 2, "ln-b");

    g_assert_cmpuint (cell->len, ==, 1);
  }
  g_assert_cmpint (f->canvas->edit.kind, ==, RR_EDIT_NEW_CARD);
  g_assert_cmpuint (f->canvas->edit.step, ==, 3);

  /* Nothing typed: Tab leads out. */
  rr_text_editor_end (editor (f), RR_TEXT_NEXT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  canvas_assert_undo (f, "Add Touchpoint");
}

/* Undo by menu or key commits first, and takes that back. */
static void
test_undo (CanvasFixture *f,
           gconstpointer  data)
{
  start (f, "tp-a", "Something else");
  rr_canvas_undo (f->canvas);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  assert_unchanged (f);
  rr_canvas_redo (f->canvas);
  g_assert_cmpstr (canvas_test_card (f->session, "tp-a")->title, ==, "Something else");
}

static void
test_gone_meanwhile (CanvasFixture *f,
                     gconstpointer  data)
{
  start (f, "tp-a", "Something else");
  rr_document_remove (f->document, canvas_test_card (f->session, "tp-a"));
  canvas_settle (f);
  rr_text_editor_end (editor (f), RR_TEXT_COMMIT);
  g_assert_false (rr_canvas_is_editing (f->canvas));
  canvas_settle (f);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(name, function) \
  g_test_add ("/canvas-edit/" name, CanvasFixture, NULL, canvas_set_up, function, canvas_tear_down)

  ADD ("commit", test_commit);
  ADD ("cancel", test_cancel);
  ADD ("refused", test_refused);
  ADD ("focus-out", test_focus_out);
  ADD ("leave-new-card", test_leave_new_card);
  ADD ("new-card", test_new_card);
  ADD ("new-stage-and-lane", test_new_stage_and_lane);
  ADD ("tab", test_tab);
  ADD ("undo", test_undo);
  ADD ("gone-meanwhile", test_gone_meanwhile);
  return g_test_run ();
}
