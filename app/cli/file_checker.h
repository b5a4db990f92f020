// SPDX-License-Identifier: MIT
#pragma once

#include "check_report.h"
#include "check_settings.h"

#include <agentwright/base/result.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/check_cache.h>

#include <optional>

namespace Agentwright::App {

/// Checks one file after the other by itself, and remembers what is found for the next run when there are many of them.
class FileChecker
{
public:
    /// Few files are checked sooner than a cache is written.
    static constexpr qsizetype kFewestRemembered = 50;

    FileChecker(const CheckOptions &options, bool wantsFixes, bool remembers);

    struct Wanted {
        QString path; ///< as given
        CheckSettings::ForFile settings;
    };
    struct Checked {
        CheckRecord record;
        QString text; ///< where there are findings to be shown in it
        CheckCache::Key newKey; ///< empty: the record is not to be remembered
    };
    /// Works on any thread.
    Result<Checked> check(const Wanted &wanted) const;

    void remember(const Checked &checked);
    void save();

private:
    CheckOptions m_options;
    bool m_wantsFixes;
    std::optional<CheckCache> m_cache;
};

} // namespace Agentwright::App
