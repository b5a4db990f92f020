// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_format.h>
#include <agentwright/importing/import_format.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/tool_equivalents.h>

#include <QLatin1StringView>

#include <optional>

namespace Agentwright {

/// How much of a file tells its format; several keys add up.
namespace Sign {
inline constexpr int kNone = 0;
inline constexpr int kPlain = 1; ///< a name and a description, which many have
inline constexpr int kKey = 2; ///< a key, tool or value that few others have
inline constexpr int kShape = 20; ///< a structure that only this one has
inline constexpr int kPlace = 100; ///< the folder or the file's name
} // namespace Sign

/// One agent as its program wrote it.
struct ForeignAgent {
    QString nameByPath;
    QList<YamlPair> entries; ///< in file order; values of JSON and TOML as YAML would have them
    QString body; ///< the prompt, where it is no entry
};

/// A plugin of Claude Code that a file is part of.
struct ForeignPlugin {
    QString folder; ///< with a slash at the end
    YamlValue hooks; ///< by event, of its hooks/hooks.json, which hold for its agents, too
    YamlValue servers; ///< by name, of its .mcp.json
    qsizetype agents = 0; ///< files that may be one
    bool givesParts = false; ///< its agents get them
};

/// A file of another program, read once for all formats that look at it. Total: what is wrong with it is in problem().
class ForeignFile
{
public:
    enum class Shape {
        Header, ///< YAML between two fences, and text behind it
        Json,
        Toml,
        Yaml,
        Text,
    };

    /// `plugin` may be nullptr and has to live as long.
    ForeignFile(const ImportInput &input, const ForeignPlugin *plugin);

    const QString &path() const { return m_path; }
    const QByteArray &bytes() const { return m_bytes; }
    const ForeignPlugin *plugin() const { return m_plugin; } ///< of a folder above it with .claude-plugin/plugin.json
    Shape shape() const { return m_shape; }
    QString fileName() const;
    /// The file's name without the suffix (".agent.md" counts as one).
    QString stem() const;
    /// The path behind the last of these folders ("agents/"), without suffix; the stem when it is in none.
    QString nameBelow(std::initializer_list<QLatin1StringView> folders) const;
    /// "…/.codex/agents/x.toml" is in ".codex/agents/".
    bool isIn(QLatin1StringView folder) const;

    const DefinitionView &definition() const { return m_definition; } ///< of a file with a header
    const TextFormat &format() const { return m_format; }
    const YamlValue &root() const { return m_root; } ///< a mapping unless something is wrong with the file
    bool has(QLatin1StringView key) const { return m_root.find(key) != nullptr; }
    /// Tool names of the list `tools` that this dialect has and Claude Code has not, times Sign::kKey.
    int toolEvidence(ToolDialect dialect) const;
    /// Keys of the root that are among these, times Sign::kKey.
    int keyEvidence(std::initializer_list<QLatin1StringView> keys) const;

    QString body() const; ///< behind the header; portable text
    /// The frontmatter is no YAML and was read as its author meant it.
    bool isLenient() const { return m_isLenient; }
    bool hasOddBytes() const { return m_hasOddBytes; } ///< bytes that are not UTF-8 became U+FFFD
    const std::optional<ImportRefusal> &problem() const { return m_problem; }
    ImportRefusal refusal(ErrorCode code, const char *reason, const QStringList &arguments = {}) const;

private:
    bool takesComments() const;
    void findShape();
    void readHeader();
    void readStrict(const QString &text);
    void refuseAt(qsizetype offset, const char *reason, const QStringList &arguments);

    QString m_path;
    QByteArray m_bytes;
    const ForeignPlugin *m_plugin;
    QString m_text; ///< LF, as decodeText() gives it
    TextFormat m_format;
    Shape m_shape = Shape::Text;
    DefinitionView m_definition;
    YamlValue m_root;
    bool m_isLenient = false;
    bool m_hasOddBytes = false;
    std::optional<ImportRefusal> m_problem;
};

constexpr unsigned shapeBits(std::initializer_list<ForeignFile::Shape> shapes)
{
    unsigned bits = 0;
    for (const ForeignFile::Shape shape : shapes)
        bits |= 1U << unsigned(shape);
    return bits;
}

/// The format's evidence for the file; none when its files are of another shape.
inline int evidenceFor(const ImportFormat &format, const ForeignFile &file)
{
    return (format.shapes & shapeBits({file.shape()})) != 0 ? format.recognise(file) : Sign::kNone;
}

} // namespace Agentwright
