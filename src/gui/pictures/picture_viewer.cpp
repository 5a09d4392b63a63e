#include "gui/pictures/picture_viewer.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QToolButton>
#include <algorithm>
#include <chrono>

#include "core/jobs/another_thread.h"
#include "gui/controls/announcement.h"
#include "gui/pictures/picture_canvas.h"
#include "gui/text/plain_text.h"
#include "gui/text/spoken_text.h"
#include "gui/theme/icons.h"
#include "gui/theme/styling.h"
#include "gui/theme/theme.h"

namespace roost {
namespace {

constexpr int viewerIcon = 20, mostCaptionLines = 6;
constexpr auto briefly = std::chrono::seconds(6);
constexpr double panStep = 0.2;  // Of what is seen.
// As large as what is stored, so that a damaged file can't ask for more memory.
constexpr int mostViewedSide = 2'048;
constexpr const char* iconProperty = "lineIcon";

QImage decodedPicture(const QByteArray& file) {
  QBuffer buffer;
  buffer.setData(file);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, file.startsWith("\xff\xd8") ? "jpeg" : "png");
  reader.setAutoDetectImageFormat(false);
  const QSize size = reader.size();
  if (size.isEmpty() || size.width() > mostViewedSide || size.height() > mostViewedSide) return {};
  return reader.read();
}

/// The name under which a picture is saved. The name in the database can be that of any file, or a path.
QString fileNameFor(const PostPicture& picture, const QByteArray& file) {
  QString name = picture.name.section(u'/', -1).section(u'\\', -1);
  name = name.contains(u'.') ? name.section(u'.', 0, -2) : name;
  if (name.trimmed().isEmpty()) name = PictureViewer::tr("Picture");
  return name + (file.startsWith("\xff\xd8") ? QStringLiteral(".jpg") : QStringLiteral(".png"));
}

}  // namespace

PictureViewer::PictureViewer(PostPictures source, const QList<PostPicture>& pictures, PictureId first, QWidget* parent)
    : QDialog(parent),
      m_source(source),
      m_canvas(new PictureCanvas(this)),
      m_position(new QLabel(this)),
      m_zoom(new QLabel(this)),
      m_description(new QLabel),
      m_message(new QLabel(this)),
      m_descriptionArea(new QScrollArea(this)),
      m_below(new QHBoxLayout) {
  setObjectName(QStringLiteral("pictureViewer"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  setWindowFlag(Qt::WindowContextHelpButtonHint, false);
  for (const PostPicture& picture : pictures)
    if (picture.isThere()) m_pictures.append(picture);
  m_threads.setMaxThreadCount(1);
  addActions();
  build();
  connect(m_canvas, &PictureCanvas::zoomChanged, this, &PictureViewer::adapt);
  if (parent) resize(parent->window()->size());
  qsizetype at = 0;
  while (at + 1 < m_pictures.size() && m_pictures[at].id != first) ++at;
  showPicture(m_pictures.isEmpty() || m_pictures[at].id != first ? 0 : at);
  m_canvas->setFocus();
}

PictureViewer::~PictureViewer() = default;

QAction* PictureViewer::add(const char* name, const QString& text, const QString& icon, const QList<QKeySequence>& keys,
                            std::function<void()> act) {
  auto* action = new QAction(text, this);
  action->setObjectName(QLatin1String(name));
  action->setShortcuts(keys);
  action->setProperty(iconProperty, icon);
  const QString key = keys.isEmpty() ? QString() : keys.constFirst().toString(QKeySequence::NativeText);
  //: The tooltip of a button: what it does, and its key.
  action->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
  connect(action, &QAction::triggered, this, std::move(act));
  addAction(action);
  return action;
}

void PictureViewer::addActions() {
  const bool fromRight = isRightToLeft();
  const Qt::Key back = fromRight ? Qt::Key_Right : Qt::Key_Left, forth = fromRight ? Qt::Key_Left : Qt::Key_Right;
  m_previous = add("previousPicture", tr("Previous Picture"), "back", {back, Qt::Key_PageUp},
                   [this] { showPicture(m_shown - 1); });
  m_next = add("nextPicture", tr("Next Picture"), "forward", {forth, Qt::Key_PageDown},
               [this] { showPicture(m_shown + 1); });
  m_zoomOut = add("zoomOut", tr("Zoom Out"), "zoom-out", {Qt::Key_Minus, QKeySequence::ZoomOut},
                  [this] { m_canvas->zoomOut(); });
  m_zoomIn = add("zoomIn", tr("Zoom In"), "zoom-in", {Qt::Key_Plus, Qt::Key_Equal, QKeySequence::ZoomIn},
                 [this] { m_canvas->zoomIn(); });
  m_fit = add("fitPicture", tr("Fit to Window"), "fit", {Qt::Key_0}, [this] { m_canvas->fit(); });
  m_actualSize = add("actualSize", tr("Actual Size"), {}, {Qt::Key_1}, [this] { m_canvas->setZoom(1); });
  m_copy = add("copyPicture", tr("Copy Picture"), "copy", {QKeySequence::Copy}, [this] { copy(); });
  m_save = add("savePicture", tr("Save Picture As…"), "download", {QKeySequence::Save}, [this] { save(); });
  m_close = add("closeViewer", tr("Close"), "close", {Qt::Key_Escape, QKeySequence::Close}, [this] { reject(); });
  const auto pan = [this](const char* name, const QString& text, Qt::Key key, double x, double y) {
    add(name, text, {}, {Qt::SHIFT | key}, [this, x, y] { m_canvas->pan(x, y); });
  };
  pan("panLeft", tr("Move Left"), Qt::Key_Left, -panStep, 0);
  pan("panRight", tr("Move Right"), Qt::Key_Right, panStep, 0);
  pan("panUp", tr("Move Up"), Qt::Key_Up, 0, -panStep);
  pan("panDown", tr("Move Down"), Qt::Key_Down, 0, panStep);
  const auto scroll = [this](const char* name, const QString& text, Qt::Key key, QAbstractSlider::SliderAction step) {
    add(name, text, {}, {key}, [this, step] { m_descriptionArea->verticalScrollBar()->triggerAction(step); });
  };
  scroll("descriptionUp", tr("Scroll the Description Up"), Qt::Key_Up, QAbstractSlider::SliderSingleStepSub);
  scroll("descriptionDown", tr("Scroll the Description Down"), Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd);
}

void PictureViewer::build() {
  const auto button = [this](QAction* action) {
    auto* made = new QToolButton(this);
    made->setDefaultAction(action);
    made->setObjectName(action->objectName() + QStringLiteral("Button"));
    made->setAccessibleName(action->text());
    made->setIconSize({viewerIcon, viewerIcon});
    made->setFocusPolicy(Qt::TabFocus);
    return made;
  };
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(space::s, space::xs, space::s, space::xs);
  bar->setSpacing(space::xs);
  if (m_pictures.size() > 1) {
    bar->addWidget(button(m_previous));
    bar->addWidget(button(m_next));
    bar->addWidget(m_position);
  }
  bar->addStretch();
  for (QAction* action : {m_zoomOut, m_zoomIn, m_fit}) {
    bar->addWidget(button(action));
    if (action == m_zoomOut) bar->addWidget(m_zoom);
  }
  bar->addSpacing(space::m);
  for (QAction* action : {m_copy, m_save}) bar->addWidget(button(action));
  bar->addSpacing(space::m);
  bar->addWidget(button(m_close));
  m_position->setVisible(m_pictures.size() > 1);
  for (QLabel* label : {m_position, m_zoom, m_description, m_message}) label->setTextFormat(Qt::PlainText);
  for (QLabel* label : {m_position, m_zoom, m_message}) setStyleProperty(*label, "muted", true);
  m_position->setObjectName(QStringLiteral("picturePosition"));
  m_zoom->setObjectName(QStringLiteral("pictureZoom"));
  m_zoom->setAlignment(Qt::AlignCenter);
  m_zoom->setMinimumWidth(type::width(tr("%1 %").arg(QLocale().toString(100)), font()) + space::s);
  m_message->setObjectName(QStringLiteral("pictureMessage"));
  m_message->setAlignment(Qt::AlignCenter);
  m_message->setWordWrap(true);
  m_message->setMargin(space::s);
  // On the picture, which would change its size if the message took room from it.
  m_message->setAutoFillBackground(true);
  m_message->hide();
  m_messageEnds.setSingleShot(true);
  m_messageEnds.setInterval(briefly);
  connect(&m_messageEnds, &QTimer::timeout, m_message, &QWidget::hide);
  m_description->setObjectName(QStringLiteral("pictureDescription"));
  m_description->setWordWrap(true);
  m_description->setAlignment(Qt::AlignTop);
  m_description->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_descriptionArea->setWidget(m_description);
  m_descriptionArea->setWidgetResizable(true);
  m_descriptionArea->setFrameShape(QFrame::NoFrame);
  m_descriptionArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_descriptionArea->setFocusPolicy(Qt::NoFocus);
  m_canvas->setObjectName(QStringLiteral("pictureCanvas"));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins({});
  layout->setSpacing(0);
  layout->addLayout(bar);
  auto* picture = new QGridLayout;
  picture->addWidget(m_canvas, 0, 0);
  picture->addWidget(m_message, 0, 0, Qt::AlignBottom);
  layout->addLayout(picture, 1);
  m_below->addWidget(m_descriptionArea);
  layout->addLayout(m_below);
  colorIcons();
}

void PictureViewer::colorIcons() {
  const QColor color = Theme::of(palette()).text;
  for (QAction* action : actions())
    if (const QString icon = action->property(iconProperty).toString(); !icon.isEmpty()) {
      // Arrows point the way that the pictures go.
      const QString turned = icon == u"back" ? QStringLiteral("forward") : QStringLiteral("back");
      const bool isArrow = icon == u"back" || icon == u"forward";
      action->setIcon(lineIcon(isArrow && isRightToLeft() ? turned : icon, color));
    }
}

void PictureViewer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::PaletteChange) colorIcons();
  QDialog::changeEvent(event);
}

void PictureViewer::showPicture(qsizetype picture) {
  if (picture < 0 || picture >= m_pictures.size()) return;
  m_shown = picture;
  const PostPicture& shown = m_pictures[picture];
  m_canvas->setImage({});
  m_canvas->setAccessibleName(pictureText(shown));
  const QString position = tr("%1 of %2").arg(QLocale().toString(picture + 1), QLocale().toString(m_pictures.size()));
  m_position->setText(position);
  m_canvas->setAccessibleDescription(m_pictures.size() > 1 ? position : QString());
  //: The title of a window that shows a picture.
  setWindowTitle(m_pictures.size() > 1 ? tr("Picture %1").arg(position) : tr("Picture"));
  m_description->setText(isolatedLines(shown.description));
  // The description's own language, not the window's, says where its lines begin.
  m_description->setLayoutDirection(shown.description.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  m_descriptionArea->setVisible(!shown.description.isEmpty());
  fitDescription();
  say({});
  const auto file = m_source.image(shown.id);
  m_file = file ? *file : QByteArray();
  adapt();
  if (!file) return say(file.error().message);
  onAnotherThread(m_threads, [bytes = m_file] {
    return decodedPicture(bytes);
  }).then(this, [this, id = shown.id](const QImage& image) { showImage(id, image); });
}

void PictureViewer::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  fitDescription();
}

void PictureViewer::fitDescription() {
  // Long lines are hard to read, and a short text stands below the middle of the picture.
  const int column = std::min(width() - 2 * space::m, measure::column);
  const bool isOneLine = type::width(m_description->text(), m_description->font()) <= column;
  m_description->setAlignment(Qt::AlignTop | (isOneLine ? Qt::AlignHCenter : Qt::AlignLeading));
  m_description->setContentsMargins(0, space::s, 0, 0);
  m_below->setContentsMargins((width() - column) / 2, 0, (width() - column) / 2, space::m);
  const int lines = mostCaptionLines * m_description->fontMetrics().lineSpacing();
  m_descriptionArea->setFixedHeight(std::clamp(m_description->heightForWidth(column), 0, lines + space::s));
}

void PictureViewer::showImage(PictureId picture, const QImage& image) {
  // Another one may be shown by now.
  if (m_pictures[m_shown].id != picture) return;
  m_canvas->setImage(image);
  if (image.isNull()) say(tr("This picture can’t be shown. Its data is damaged or missing."));
}

void PictureViewer::adapt() {
  const bool isThere = !m_canvas->image().isNull();
  m_previous->setEnabled(m_shown > 0);
  m_next->setEnabled(m_shown + 1 < m_pictures.size());
  m_zoomIn->setEnabled(m_canvas->canZoomIn());
  m_zoomOut->setEnabled(m_canvas->canZoomOut());
  m_fit->setEnabled(isThere && !m_canvas->isFitted());
  m_actualSize->setEnabled(isThere);
  m_copy->setEnabled(isThere);
  m_save->setEnabled(isThere);
  //: A zoom factor in percent.
  m_zoom->setText(isThere ? tr("%1 %").arg(QLocale().toString(qRound(100 * m_canvas->zoom()))) : QString());
}

void PictureViewer::copy() {
  QGuiApplication::clipboard()->setImage(m_canvas->image());
  say(tr("The picture was copied."), true);
}

void PictureViewer::save() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save Picture"), folder + u'/' + fileNameFor(m_pictures[m_shown], m_file),
      m_file.startsWith("\xff\xd8") ? tr("JPEG pictures (*.jpg *.jpeg)") : tr("PNG pictures (*.png)"));
  if (file.isEmpty()) return;
  QSaveFile saved(file);
  if (saved.open(QIODevice::WriteOnly) && saved.write(m_file) == m_file.size() && saved.commit())
    return say(tr("The picture was saved."), true);
  say(
      tr("The picture couldn’t be saved there. Check that you have permission to write to this folder, and that the "
         "disk isn’t full."));
}

void PictureViewer::say(const QString& text, bool isBrief) {
  m_messageEnds.stop();
  if (isBrief) m_messageEnds.start();
  if (text.isEmpty()) return m_message->hide();
  Announcement::in(*m_message, text);
}

}  // namespace roost
