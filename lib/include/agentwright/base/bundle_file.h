// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Agentwright {

/// How a file joins one of the same path that is there already and holds what is not ours: our values for our keys of every
/// item in our list that is there already, by its identity; other items are added behind the last; nothing else is touched.
struct BundleMerge {
    enum class Format { Yaml, Json };
    Format format = Format::Yaml;
    QString listKey; ///< of the document's root: "customModes"
    QString identityKey; ///< of an item: "slug"

    friend bool operator==(const BundleMerge &, const BundleMerge &) = default;
};

/// A file that is to be written below a root the user chose: relative path with forward slashes, and its bytes.
struct BundleFile {
    QString path;
    QByteArray bytes; ///< valid by itself, for where there is no such file yet
    std::optional<BundleMerge> merge = std::nullopt; ///< set: must never simply replace a file that is there

    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

} // namespace Agentwright
