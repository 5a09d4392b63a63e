#pragma once

#include <QString>

namespace roost {

/// How far a long job is.
struct JobState {
  enum class Counted { Nothing, Posts, Pictures, Items, Bytes };

  double done = -1;  ///< The finished part, from 0 to 1; negative if the total is unknown.
  Counted counted = Counted::Nothing;
  qint64 count = 0, all = 0;  ///< Of what is counted.
  bool canBeTimed = true;     ///< Whether the rest takes about as long as what is done suggests.
};

/// The state of a job that is measured in what it counts.
JobState countedJob(JobState::Counted counted, qint64 done, qint64 total);

/// "12,400 of 1,000,000 posts"; empty if nothing is counted, or if it isn't known how many there are.
QString countsOf(const JobState& state);

}  // namespace roost
