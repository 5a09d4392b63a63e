#include "post_pictures.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

#include "core/posts/post_pictures.h"
#include "core/posts/posts.h"
#include "pictures/stored_picture.h"
#include "support/content.h"

namespace roost {
namespace {

NewPicture pictureOf(const QImage& image, const char* format = "jpeg", const QString& description = {}) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, format, 90);
  return {.stored = test::need(storedPicture(buffer.data())),
          .name = QStringLiteral("photo.jpg"),
          .description = description};
}

/// Black lines on nothing, as a drawing program exports them.
QImage drawing() {
  QImage image(600, 360, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Qt::black, 6));
  painter.drawEllipse(40, 60, 240, 240);
  painter.drawLine(300, 180, 560, 180);
  painter.drawRect(330, 90, 180, 180);
  return image;
}

/// White, so that only its edge tells where it ends.
QImage page() {
  QImage image(900, 500, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setPen(QColor(0x33, 0x33, 0x33));
  for (int line = 0; line < 9; ++line)
    painter.fillRect(60, 60 + 44 * line, 780 - line * 37 % 200, 10, QColor(90, 96, 110));
  return image;
}

}  // namespace

QImage landscape(int number, const QSize& size) {
  QImage image(size, QImage::Format_RGB32);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  QRandomGenerator random(static_cast<quint32>(number));
  const int hue = random.bounded(360);
  QLinearGradient sky(0, 0, 0, size.height());
  sky.setColorAt(0, QColor::fromHsl(hue, 120, 110));
  sky.setColorAt(1, QColor::fromHsl((hue + 40) % 360, 160, 215));
  painter.fillRect(image.rect(), sky);
  painter.setPen(Qt::NoPen);
  painter.setBrush(QColor(255, 244, 214, 230));
  const int sun = std::min(size.width(), size.height()) / 7;
  painter.drawEllipse(QPoint(size.width() / 4 + random.bounded(size.width() / 2), size.height() / 3), sun, sun);
  for (int hill = 0; hill < 4; ++hill) {
    QPainterPath path(QPointF(0, size.height()));
    const double base = size.height() * (0.5 + 0.13 * hill), phase = random.bounded(6.28);
    for (int x = 0; x <= size.width(); x += 4)
      path.lineTo(x, base + std::sin(phase + x * (3.0 + hill) / size.width()) * size.height() * 0.07);
    path.lineTo(size.width(), size.height());
    painter.setBrush(QColor::fromHsl((hue + 90 + 15 * hill) % 360, 70, 110 - 22 * hill));
    painter.drawPath(path);
  }
  return image;
}

SamplePictures addPostPictures(Store& store, qint64 now) {
  const UserId john = test::addUser(store, QStringLiteral("john"), QStringLiteral("John Ferris"));
  const UserId susan = test::addUser(store, QStringLiteral("susan"), QStringLiteral("Susan Abebe"));
  const UserId emile = test::addUser(store, QStringLiteral("emile"), QStringLiteral("Émile Roux"));
  for (const UserId followed : {susan, emile}) test::addFollow(store, john, followed, now);
  qint64 time = now - 5 * 3'600'000;
  Posts posts(store, [&] { return time += 600'000; });
  const auto landscapes = [](int count, const QSize& size, int from) {
    QList<NewPicture> pictures;
    for (int number = 0; number < count; ++number)
      pictures.append(pictureOf(landscape(from + number, size), "jpeg", QStringLiteral("Hills under a pale sun")));
    return pictures;
  };
  const auto publish = [&](UserId author, const QString& text, const QList<NewPicture>& pictures,
                           PostId replyTo = noPost) {
    return test::need(posts.publish(author, text, replyTo, pictures));
  };
  SamplePictures sample{.viewer = john};
  publish(susan, QStringLiteral("A drawing without a ground, and a page of notes"), {pictureOf(drawing(), "png")});
  publish(emile, QStringLiteral("My notes, white on white"), {pictureOf(page(), "png")});
  publish(susan, QStringLiteral("Small ones stay small"), {pictureOf(landscape(70, {120, 90}))});
  publish(emile, {}, landscapes(1, {1'000, 2'400}, 60));
  publish(susan, QStringLiteral("A very long one"), landscapes(1, {2'000, 200}, 50));
  sample.many = publish(emile, QStringLiteral("All of last week"), landscapes(4, {900, 700}, 40));
  for (int more = 4; more < 10; ++more) {
    const NewPicture picture = pictureOf(landscape(40 + more, {300, 200}));
    const qint64 id = test::need(store.insert("put_post_picture", {{":id", QVariant()},
                                                                   {":post", sample.many},
                                                                   {":position", more},
                                                                   {":width", picture.stored.width},
                                                                   {":height", picture.stored.height},
                                                                   {":name", QString()},
                                                                   {":description", QString()}}));
    test::need(store.write("put_picture_image",
                           {{":id", id}, {":thumbnail", picture.stored.thumbnail}, {":image", picture.stored.image}}));
  }
  const PostId lost = publish(susan, QStringLiteral("From before the move"), landscapes(1, {800, 500}, 35));
  for (const auto* description : {"The old harbour at low tide, seen from the tower", ""})
    test::need(store.insert("put_post_picture", {{":id", QVariant()},
                                                 {":post", lost},
                                                 {":position", description[0] ? 1 : 2},
                                                 {":width", 0},
                                                 {":height", 0},
                                                 {":name", QString()},
                                                 {":description", QString::fromUtf8(description)}}));
  publish(emile, QStringLiteral("Four from the ridge"), landscapes(4, {1'200, 900}, 20));
  publish(susan, QStringLiteral("Three, one of them upright"),
          landscapes(1, {600, 900}, 15) + landscapes(2, {1'200, 700}, 10));
  publish(emile, QStringLiteral("Before and after"), landscapes(2, {900, 900}, 5));
  sample.conversation = publish(susan,
                                QStringLiteral("Two herons on the weir this morning, standing exactly as far apart as "
                                               "people who have quarrelled. #weir"),
                                landscapes(1, {1'600, 1'100}, 1));
  const PostId reply = publish(emile, QStringLiteral("And here they are in the evening"), landscapes(2, {900, 700}, 80),
                               sample.conversation);
  publish(john, QStringLiteral("@emile lovely"), {}, reply);
  return sample;
}

}  // namespace roost
