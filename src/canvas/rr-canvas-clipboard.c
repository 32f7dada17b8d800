/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rr-canvas-private.h"

#include <string.h>

#include "rr-clipboard.h"
#include "rr-error.h"
#include "rr-group.h"
#include "rr-i18n.h"
#include "rr-map-file.h"
#include "rr-picture-content.h"

/* Cut, copy and paste, between windows and programs. */

#define CHUNK_BYTES 65536

/* A picture for a projector or a slide: two pixels for each unit of the map. */
#define PICTURE_PIXELS 2

/* What is being read from the clipboard. */
typedef struct
{
  RrCanvas *canvas;     /* owned */
  RrDocument *document; /* owned; the one that was asked for */
  GInputStream *stream; /* owned */
  GByteArray *bytes;    /* owned */
} Reading;

static void
reading_free (Reading *self)
{
  g_clear_object (&self->canvas);
  g_clear_object (&self->document);
  g_clear_object (&self->stream);
  g_clear_pointer (&self->bytes, g_byte_array_unref);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reading, reading_free)

static GdkClipboard *
get_clipboard (RrCanvas *self)
{
  return gtk_widget_get_clipboard (GTK_WIDGET (self));
}

/* The map as it is shown, or the part of it with @touchpoints; on white, as other documents
 * mostly are. */
static GdkContentProvider *
create_picture (RrCanvas  *self,
                GPtrArray *touchpoints)
{
  RrScenario *scenario = rr_session_get_scenario (self->session);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  RrExportOptions options = {
    .view = rr_session_get_view (self->session),
    .scenario = scenario != NULL ? rr_element_get_id (scenario) : NULL,
    .scale = 1,
    .theme = RR_THEME_LIGHT,
    .mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL,
    .emotions = self->emotion_scale,
    .density = self->density,
  };
  g_autoptr (RrExportJob) job = NULL;

  for (guint i = 0; i < touchpoints->len; i++)
    g_ptr_array_add (ids, (gpointer) rr_element_get_id (touchpoints->pdata[i]));
  g_ptr_array_add (ids, NULL);
  if (touchpoints->len > 0)
    options.touchpoints = (const char *const *) ids->pdata;
  job = rr_export_job_new (rr_canvas_get_map (self), &options);

  return rr_picture_content_new (job, PICTURE_PIXELS);
}

/**
 * rr_canvas_copy_picture:
 * @self: a canvas
 *
 * Puts the part of the map with the selected touchpoints, or without such the whole map, on
 * the clipboard as a picture.
 */
void
rr_canvas_copy_picture (RrCanvas *self)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  g_autoptr (GdkContentProvider) content = NULL;

  g_return_if_fail (RR_IS_CANVAS (self));

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;

  touchpoints = rr_session_get_selected_touchpoints (self->session);
  content = create_picture (self, touchpoints);
  gdk_clipboard_set_content (get_clipboard (self), content);
  rr_canvas_say (self, touchpoints->len > 0 ? _("The selection was copied as a picture")
                                            : _("The map was copied as a picture"), FALSE);
}

/**
 * rr_canvas_copy:
 * @self: a canvas
 *
 * Puts the selected touchpoints on the clipboard: as a map for other windows, as their titles
 * and as a picture for other programs.
 */
void
rr_canvas_copy (RrCanvas *self)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  g_autoptr (GdkContentProvider) content = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *titles = NULL;
  GdkContentProvider *parts[3];

  g_return_if_fail (RR_IS_CANVAS (self));

  touchpoints = rr_session_get_selected_touchpoints (self->session);
  if (touchpoints->len == 0)
    return;

  bytes = rr_clipboard_write (rr_canvas_get_map (self), touchpoints);
  titles = rr_clipboard_write_titles (touchpoints);
  parts[0] = gdk_content_provider_new_for_bytes (RR_MAP_MEDIA_TYPE, bytes);
  parts[1] = gdk_content_provider_new_typed (G_TYPE_STRING, titles);
  parts[2] = create_picture (self, touchpoints);
  content = gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
  gdk_clipboard_set_content (get_clipboard (self), content);
}

/**
 * rr_canvas_cut:
 * @self: a canvas
 *
 * Takes the selected touchpoints out of the map and puts them on the clipboard.
 */
void
rr_canvas_cut (RrCanvas *self)
{
  g_autoptr (GPtrArray) touchpoints = NULL;
  RrDocument *document;

  g_return_if_fail (RR_IS_CANVAS (self));

  touchpoints = rr_session_get_selected_touchpoints (self->session);
  if (touchpoints->len == 0)
    return;

  rr_canvas_copy (self);
  document = rr_canvas_get_document (self);
  rr_document_begin (document, ngettext ("Cut Touchpoint", "Cut Touchpoints", touchpoints->len));
  for (guint i = 0; i < touchpoints->len; i++)
    rr_document_remove (document, g_ptr_array_index (touchpoints, i));
  rr_document_end (document);
}

/* Pastes a text, or a map, where the keyboard's cursor stands, and selects what came. */
void
rr_canvas_paste_text (RrCanvas   *self,
                      const char *text,
                      gsize       length)
{
  g_autoptr (GPtrArray) pasted = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (RrMap) source = NULL;
  RrPlace place;

  if (self->layout == NULL || !rr_canvas_commit_edit (self))
    return;
  rr_canvas_drag_cancel (self);

  source = rr_clipboard_read (text, length, &error);
  if (source == NULL)
    {
      rr_canvas_say_error (self, error);
      return;
    }
  if (rr_list_get_size (source->touchpoints) == 0)
    {
      rr_canvas_say (self, _("There are no touchpoints on the clipboard"), FALSE);
      return;
    }
  if (!rr_canvas_get_card_place (self, &place))
    {
      rr_canvas_say (self, _("A touchpoint needs a stage and a channel lane to stand in"), FALSE);
      return;
    }

  if (place.index != G_MAXUINT)
    place.index++;
  pasted = rr_group_paste (rr_canvas_get_document (self), source, &place, &error);
  if (pasted == NULL)
    {
      rr_canvas_say_error (self, error);
      return;
    }
  rr_session_select_touchpoints (self->session, pasted);
  rr_canvas_scroll_to (self, g_ptr_array_index (pasted, 0));
}

/* The person may have turned to another map, or closed the window, meanwhile. */
static void
finish_reading (Reading    *reading,
                const char *text,
                gsize       length)
{
  RrCanvas *self = reading->canvas;

  if (self->session != NULL && rr_canvas_get_document (self) == reading->document
      && !rr_canvas_offer_text (self, text, length))
    rr_canvas_paste_text (self, text, length);
}

static void
report (Reading *reading,
        GError  *error)
{
  if (reading->canvas->session != NULL)
    rr_canvas_say_error (reading->canvas, error);
}

static void
text_read_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Reading) reading = user_data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (object), result, &error);
  if (text != NULL)
    finish_reading (reading, text, strlen (text));
  else if (error != NULL)
    report (reading, error);
}

static void
chunk_read_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (Reading) reading = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) chunk = NULL;

  chunk = g_input_stream_read_bytes_finish (G_INPUT_STREAM (object), result, &error);
  if (chunk == NULL)
    {
      report (reading, error);
      return;
    }

  g_byte_array_append (reading->bytes, g_bytes_get_data (chunk, NULL), g_bytes_get_size (chunk));
  if (g_bytes_get_size (chunk) > 0 && reading->bytes->len <= RR_CLIPBOARD_MAX_BYTES)
    {
      g_input_stream_read_bytes_async (G_INPUT_STREAM (object), CHUNK_BYTES, G_PRIORITY_DEFAULT,
                                       NULL, chunk_read_cb, g_steal_pointer (&reading));
      return;
    }
  finish_reading (reading, (const char *) reading->bytes->data, reading->bytes->len);
}

static void
map_offered_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (Reading) reading = user_data;
  g_autoptr (GError) error = NULL;
  GInputStream *stream;

  stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (object), result, NULL, &error);
  if (stream == NULL)
    {
      report (reading, error);
      return;
    }

  reading->stream = stream;
  reading->bytes = g_byte_array_new ();
  g_input_stream_read_bytes_async (stream, CHUNK_BYTES, G_PRIORITY_DEFAULT, NULL, chunk_read_cb,
                                   g_steal_pointer (&reading));
}

static gboolean
has_map (GdkContentFormats *formats)
{
  return gdk_content_formats_contain_mime_type (formats, RR_MAP_MEDIA_TYPE);
}

/**
 * rr_canvas_can_paste:
 * @clipboard: a clipboard
 *
 * Returns: whether there is something on @clipboard that rr_canvas_paste () would try to read
 */
gboolean
rr_canvas_can_paste (GdkClipboard *clipboard)
{
  GdkContentFormats *formats;

  g_return_val_if_fail (GDK_IS_CLIPBOARD (clipboard), FALSE);

  formats = gdk_clipboard_get_formats (clipboard);

  return has_map (formats) || gdk_content_formats_contain_gtype (formats, G_TYPE_STRING) ||
         gdk_content_formats_contain_mime_type (formats, "text/plain;charset=utf-8") ||
         gdk_content_formats_contain_mime_type (formats, "text/plain");
}

/**
 * rr_canvas_paste:
 * @self: a canvas
 *
 * Puts what is on the clipboard where the keyboard's cursor stands: touchpoints of this or
 * another window, or a text of any program, of which each line becomes a touchpoint.
 */
void
rr_canvas_paste (RrCanvas *self)
{
  GdkClipboard *clipboard;
  Reading *reading;

  g_return_if_fail (RR_IS_CANVAS (self));

  clipboard = get_clipboard (self);
  if (!rr_canvas_can_paste (clipboard))
    {
      rr_canvas_say (self, _("There are no touchpoints on the clipboard"), FALSE);
      return;
    }

  reading = g_new0 (Reading, 1);
  reading->canvas = g_object_ref (self);
  reading->document = rr_canvas_get_document (self);
  if (reading->document != NULL)
    g_object_ref (reading->document);

  if (has_map (gdk_clipboard_get_formats (clipboard)))
    {
      const char *types[] = { RR_MAP_MEDIA_TYPE, NULL };

      gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, NULL, map_offered_cb, reading);
    }
  else
    gdk_clipboard_read_text_async (clipboard, NULL, text_read_cb, reading);
}
