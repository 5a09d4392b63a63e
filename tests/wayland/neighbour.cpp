#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPixmap>
#include <QTextStream>
#include <QUrl>
#include <QWidget>

namespace {

void say(const QString& line) { QTextStream(stdout) << line << Qt::endl; }

/// Another program's window. A picture can be dragged from anywhere in it, and it prints what is dropped on it.
class Neighbour : public QWidget {
 public:
  explicit Neighbour(const QString& picture) : m_picture(picture) {
    setAcceptDrops(true);
    resize(320, 240);
    // By now Qt has answered the compositor, which otherwise would not allow a drop here.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [this] {
      if (m_isOver) say(QStringLiteral("over it"));
      m_isOver = false;
    });
  }

 protected:
  void mouseMoveEvent(QMouseEvent* event) override {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(m_picture)});
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    // Otherwise Qt's own drag image would change the target's picture before Roost's ring does.
    QPixmap nothing(1, 1);
    nothing.fill(Qt::transparent);
    drag->setPixmap(nothing);
    say(drag->exec(Qt::CopyAction) == Qt::CopyAction ? QStringLiteral("taken") : QStringLiteral("not taken"));
  }
  void dragEnterEvent(QDragEnterEvent* event) override { event->acceptProposedAction(); }
  void dragMoveEvent(QDragMoveEvent* event) override {
    event->acceptProposedAction();
    m_isOver = true;
  }
  void dropEvent(QDropEvent* event) override {
    event->acceptProposedAction();
    say(QStringLiteral("dropped ") + event->mimeData()->text());
  }

 private:
  const QString m_picture;
  bool m_isOver = false;
};

}  // namespace

/// neighbour PICTURE
int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  QGuiApplication::setDesktopFileName(QStringLiteral("neighbour"));
  Neighbour window(application.arguments().value(1));
  window.show();
  return QApplication::exec();
}
