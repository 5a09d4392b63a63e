#include "gui/transfer/job_state.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/text/plural.h"

namespace roost {
namespace {

struct JobCounts {
  Q_DECLARE_TR_FUNCTIONS(JobCounts)
};

}  // namespace

JobState countedJob(JobState::Counted counted, qint64 done, qint64 total) {
  if (total <= 0) return {.counted = counted};
  return {
      .done = static_cast<double>(done) / static_cast<double>(total), .counted = counted, .count = done, .all = total};
}

QString countsOf(const JobState& state) {
  if (state.all <= 0) return {};
  const QLocale locale;
  const QString count = locale.toString(std::min(state.count, state.all));
  switch (state.counted) {
    case JobState::Counted::Posts:
      return JobCounts::tr("%1 of %Ln post(s)", nullptr, pluralOf(state.all)).arg(count);
    case JobState::Counted::Pictures:
      return JobCounts::tr("%1 of %Ln picture(s)", nullptr, pluralOf(state.all)).arg(count);
    case JobState::Counted::Items:
      return JobCounts::tr("%1 of %Ln item(s)", nullptr, pluralOf(state.all)).arg(count);
    case JobState::Counted::Bytes:
      return JobCounts::tr("%1 of %2", "12 MB of 340 MB")
          .arg(locale.formattedDataSize(std::min(state.count, state.all), 0), locale.formattedDataSize(state.all, 0));
    case JobState::Counted::Nothing:
      break;
  }
  return {};
}

}  // namespace roost
