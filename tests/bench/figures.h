#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace roost::bench {

/// Repeated measurements of a time or of a ratio of times.
class Series {
 public:
  void add(double value) { m_values.push_back(value); }
  bool isEmpty() const { return m_values.empty(); }
  double median() const { return atShare(0.5); }
  double p95() const { return atShare(0.95); }
  double p99() const { return atShare(0.99); }
  double most() const { return atShare(1); }

 private:
  double atShare(double share) const;

  std::vector<double> m_values;
};

enum class Meter {
  Clock,      ///< The time someone waits.
  Processor,  ///< The time this thread works. It is steadier when other programs run, too.
};

/// Milliseconds since some fixed instant.
double now(Meter meter);

/// How long `work` takes, in milliseconds.
template <typename Work>
double timed(Meter meter, Work&& work) {
  const double start = now(meter);
  work();
  return now(meter) - start;
}

/// The limit that a figure must meet.
struct Bar {
  enum Kind { AtMost, AtLeast } kind = AtMost;
  double limit = 0;
  bool isMetBy(double figure) const { return kind == AtMost ? figure <= limit : figure >= limit; }
  QString text(const QString& unit) const;
};

struct Figure {
  QString name;
  double figure = 0;
  QString unit;
  std::optional<Bar> bar;
  bool isMet() const { return !bar || bar->isMetBy(figure); }
};

/// All results of a benchmark.
class Figures {
 public:
  const Figure& add(Figure figure) { return m_figures.emplace_back(std::move(figure)); }

  /// Prints for each bar whether it is met. Returns whether all are.
  bool printBars() const;

  /// A list of {name, figure, unit, bar, met}; a figure without a bar has null for both.
  void writeJson(const QString& file) const;

 private:
  std::vector<Figure> m_figures;
};

/// Writes a line to standard output at once, so that a long run shows where it is.
void say(const QString& line);

}  // namespace roost::bench
