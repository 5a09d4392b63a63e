#include "bench/figures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

#include "bench/raw_sqlite.h"

namespace roost::bench {

double now(Meter meter) {
  timespec time{};
  clock_gettime(meter == Meter::Clock ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double Series::atShare(double share) const {
  if (m_values.empty()) return std::nan("");
  std::vector<double> sorted = m_values;
  std::sort(sorted.begin(), sorted.end());
  return sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

QString Bar::text(const QString& unit) const {
  return QStringLiteral("at %1 %2 %3").arg(kind == AtMost ? "most" : "least").arg(limit).arg(unit);
}

bool Figures::printBars() const {
  int met = 0;
  int bars = 0;
  for (const Figure& figure : m_figures) {
    if (!figure.bar) continue;
    ++bars;
    met += figure.isMet() ? 1 : 0;
    say(QStringLiteral("%1  %2  %3 %4, %5")
            .arg(figure.isMet() ? "met   " : "MISSED", figure.name.leftJustified(62))
            .arg(figure.figure, 8, 'f', 2)
            .arg(figure.unit, figure.bar->text(figure.unit)));
  }
  say(QStringLiteral("%1 of %2 bars met").arg(met).arg(bars));
  return met == bars;
}

void Figures::writeJson(const QString& file) const {
  QJsonArray list;
  for (const Figure& figure : m_figures)
    list.append(QJsonObject{
        {"name", figure.name},
        {"figure", figure.figure},
        {"unit", figure.unit},
        {"bar", figure.bar ? QJsonValue(figure.bar->text(figure.unit)) : QJsonValue()},
        {"met", figure.bar ? QJsonValue(figure.isMet()) : QJsonValue()},
    });
  QFile out(file);
  if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(list).toJson()) < 0 || !out.flush())
    throw Failure(QStringLiteral("%1: %2").arg(file, out.errorString()));
}

void say(const QString& line) {
  std::puts(qPrintable(line));
  std::fflush(stdout);
}

}  // namespace roost::bench
