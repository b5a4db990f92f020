// SPDX-License-Identifier: MIT
#include "document/document_controller.h"

#include "document/edit_applier.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/line_index.h>
#include <agentwright/model/edit_builder.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/library_snapshot.h>

#include <QFileInfo>
#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qint64 kBurstPauseMs = 1000;

/// The only way text leaves a QTextDocument: toPlainText() would turn no-break spaces and U+2028 into something else.
QString rawText(const QTextDocument &document)
{
    QString text = document.toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n');
}

TextRange shifted(const TextEdit &change, const TextRange &range)
{
    return {change.mapOffset(range.start, Bias::After), change.mapOffset(range.end, Bias::Before)};
}

} // namespace

DocumentController::DocumentController(QObject *parent)
    : QObject(parent)
    , m_document(new QTextDocument(this))
    , m_definition(DefinitionView::parse({}))
{
    connect(m_document, &QTextDocument::contentsChanged, this, &DocumentController::onContentsChanged);
    connect(m_document, &QTextDocument::modificationChanged, this, &DocumentController::updateModified);
    connect(&m_analysis, &BackgroundAnalysis::finished, this, &DocumentController::takeDiagnostics);
    m_analysis.schedule(snapshot());
}

DocumentController::~DocumentController() = default;

AnalysisSnapshot DocumentController::snapshot() const
{
    const bool isConfigured = m_config && !m_config->path.isEmpty();
    const RuleSettings &rules = isConfigured ? m_config->config.settings : m_defaultRules;
    return {m_definition, m_format, m_place, rules, m_revision};
}

// --- The text ---

void DocumentController::onContentsChanged()
{
    // Also emitted for changes of formats and while an input method composes: only another text counts.
    if (m_isReplacing)
        return;
    const QString before = text();
    const QString after = rawText(*m_document);
    if (before == after)
        return;
    m_definition = DefinitionView::parse(after);
    ++m_revision;
    shiftDiagnostics(TextEdit::between(before, after));
    m_analysis.schedule(snapshot());
    Q_EMIT definitionChanged(m_origin);
}

Result<void> DocumentController::apply(const TextEdit &edit, const ChangeOrigin &origin, std::optional<quint64> madeFor)
{
    if (madeFor.value_or(m_revision) != m_revision || !edit.fits(text().size()))
        return Error{ErrorCode::InvalidArgument, {}};
    const TextEdit smallest = edit.minimized(text());
    if (smallest.isEmpty())
        return {};
    const UndoStep step = continuesBurst(origin) ? UndoStep::JoinPrevious : UndoStep::New;
    if (!continuesField(origin))
        m_burstStart = m_definition;
    {
        QScopedValueRollback<ChangeOrigin> rollback(m_origin, origin);
        applyToDocument(*m_document, smallest, step);
    }
    if (origin.kind == ChangeOrigin::Kind::Field) {
        m_burstField = origin.field;
        m_burstRevision = m_revision;
        m_burstClock.start();
    }
    return {};
}

/// A description is changed in its own spelling, which need not be YAML.
static Result<TextEdit> fieldEdit(const DefinitionView &definition, const QString &key, const FieldValue &value)
{
    const FieldSpec *spec = findField(key);
    const bool isTrigger = spec && spec->kind == FieldKind::Trigger && value.kind == FieldValue::Kind::Text;
    return isTrigger ? setDescription(definition, value.text) : setField(definition, key, value);
}

Result<void> DocumentController::setField(const QString &key, const FieldValue &value, const ChangeOrigin &origin)
{
    // What is typed is spelled as the value was before: quotes that only "My " needs would stay around "My Agent".
    if (continuesField(origin)) {
        const Result<TextEdit> whole = fieldEdit(m_burstStart, key, value);
        if (whole)
            return apply(TextEdit::between(text(), whole->appliedTo(m_burstStart.text())), origin);
    }
    const Result<TextEdit> edit = fieldEdit(m_definition, key, value);
    if (!edit)
        return edit.error();
    return apply(*edit, origin);
}

Result<void> DocumentController::setFieldSource(const QString &key, const QString &source, const ChangeOrigin &origin)
{
    const Result<TextEdit> edit = Agentwright::setFieldSource(m_definition, key, source);
    if (!edit)
        return edit.error();
    return apply(*edit, origin);
}

Result<void> DocumentController::resetField(const QString &key)
{
    endBurst();
    const Result<TextEdit> edit = restoreField(m_definition, key, DefinitionView::parse(m_savedText));
    if (!edit)
        return edit.error();
    return apply(*edit, {ChangeOrigin::Kind::Command, {}});
}

bool DocumentController::continuesField(const ChangeOrigin &origin) const
{
    return origin.kind == ChangeOrigin::Kind::Field && origin.field == m_burstField && m_revision == m_burstRevision;
}

bool DocumentController::continuesBurst(const ChangeOrigin &origin) const
{
    return continuesField(origin) && !m_burstClock.hasExpired(kBurstPauseMs);
}

void DocumentController::endBurst()
{
    m_burstRevision = 0;
}

void DocumentController::undo()
{
    m_document->undo();
}

void DocumentController::redo()
{
    m_document->redo();
}

void DocumentController::replaceAll(const QString &text, const TextFormat &format)
{
    {
        QScopedValueRollback<bool> rollback(m_isReplacing, true);
        m_document->setPlainText(text);
    }
    m_definition = DefinitionView::parse(rawText(*m_document));
    ++m_revision;
    m_diagnostics.clear();
    m_format = format;
    endBurst();
    markSaved();
}

// --- The file ---

QString DocumentController::fileName() const
{
    return QFileInfo(m_filePath).fileName();
}

void DocumentController::setFormat(const TextFormat &format)
{
    if (m_format == format)
        return;
    m_format = format;
    updateModified();
    m_analysis.schedule(snapshot());
    Q_EMIT formatChanged();
}

bool DocumentController::isModified() const
{
    return m_document->isModified() || m_format != m_savedFormat;
}

void DocumentController::updateModified()
{
    if (m_isReplacing || m_wasModified == isModified())
        return;
    m_wasModified = isModified();
    Q_EMIT modifiedChanged(m_wasModified);
}

void DocumentController::markSaved()
{
    endBurst(); // an edit joined to one in front of the save would make undo jump over the saved state
    m_savedFormat = m_format;
    m_savedText = text();
    m_document->setModified(false);
    updateModified();
}

void DocumentController::setDefaultRules(const RuleSettings &rules)
{
    if (m_defaultRules == rules)
        return;
    m_defaultRules = rules;
    m_analysis.schedule(snapshot());
}

QStringList DocumentController::configProblems() const
{
    if (!m_config || m_config->config.problems.isEmpty())
        return {};
    const LineIndex lines(m_config->text);
    QStringList problems;
    for (const ConfigProblem &problem : m_config->config.problems) {
        const LineColumn place = lines.at(problem.range.start);
        problems += u"%1:%2:%3: %4"_s.arg(m_config->path).arg(place.line).arg(place.column).arg(problemText(problem));
    }
    return problems;
}

void DocumentController::setFile(const QString &path, const std::optional<FileFingerprint> &fingerprint)
{
    m_fingerprint = fingerprint;
    m_config = path.isEmpty() ? nullptr : ProjectConfigs().forFile(path);
    const bool isInPlugin = !path.isEmpty() && !PluginFolders().rootOf(QFileInfo(path).absoluteFilePath()).isEmpty();
    m_place = FilePlace(path, isInPlugin);
    if (m_filePath == path)
        return;
    m_filePath = path;
    Q_EMIT filePathChanged();
}

Result<void> DocumentController::open(const QString &path)
{
    const Result<LoadedFile> file = loadFile(path);
    if (!file)
        return file.error();
    const FileText content = decodeText(file->bytes);
    replaceAll(content.text, content.format);
    setFile(path, file->fingerprint);
    m_analysis.schedule(snapshot());
    Q_EMIT formatChanged();
    Q_EMIT definitionChanged({ChangeOrigin::Kind::Load, {}});
    return {};
}

void DocumentController::startWith(const QString &text, const TextFormat &format)
{
    replaceAll(cleanedForDocument(text), format);
    setFile({}, {});
    m_analysis.schedule(snapshot());
    Q_EMIT formatChanged();
    Q_EMIT definitionChanged({ChangeOrigin::Kind::Load, {}});
}

Result<void> DocumentController::write(const QString &path, const std::optional<FileFingerprint> &expected)
{
    const Result<QByteArray> bytes = encodeText(text(), m_format);
    if (!bytes)
        return bytes.error();
    const Result<FileFingerprint> written = saveFile(path, *bytes, expected);
    if (!written)
        return written.error();
    setFile(path, *written);
    markSaved();
    return {};
}

Result<void> DocumentController::save(OnDiskChange onDiskChange)
{
    if (m_filePath.isEmpty())
        return Error{ErrorCode::NotFound, {}};
    return write(m_filePath, onDiskChange == OnDiskChange::Refuse ? m_fingerprint : std::nullopt);
}

Result<void> DocumentController::saveAs(const QString &path)
{
    const bool isOtherName = path != m_filePath;
    Result<void> written = write(path, {});
    if (written && isOtherName)
        m_analysis.schedule(snapshot()); // rules compare the file name with the agent's
    return written;
}

void DocumentController::followFile(const QString &path)
{
    setFile(path, m_fingerprint);
    m_analysis.schedule(snapshot());
}

Result<void> DocumentController::reload()
{
    const Result<DiskVersion> version = diskVersion();
    if (!version)
        return version.error();
    const Result<void> taken = takeOver(*version, TextEdit::between(text(), version->content.text), m_revision);
    if (taken && isModified()) { // the format was the user's
        setFormat(version->content.format);
        markSaved();
    }
    return taken;
}

Result<QByteArray> DocumentController::savedBytes() const
{
    return encodeText(m_savedText, m_savedFormat);
}

Result<DocumentController::DiskVersion> DocumentController::diskVersion() const
{
    if (m_filePath.isEmpty())
        return Error{ErrorCode::NotFound, {}};
    const Result<LoadedFile> file = loadFile(m_filePath);
    if (!file)
        return file.error();
    return DiskVersion{decodeText(file->bytes), file->bytes, file->fingerprint};
}

Result<void> DocumentController::takeOver(const DiskVersion &version, const TextEdit &edit, quint64 madeFor)
{
    const Result<void> applied = apply(edit, {ChangeOrigin::Kind::External, {}}, madeFor);
    if (!applied)
        return applied;
    if (m_format == m_savedFormat)
        setFormat(version.content.format);
    m_fingerprint = version.fingerprint;
    if (text() == version.content.text && m_format == version.content.format) {
        markSaved();
        return {};
    }
    m_savedText = version.content.text;
    m_savedFormat = version.content.format;
    m_document->setModified(true);
    updateModified();
    return {};
}

DocumentController::DiskState DocumentController::diskState() const
{
    if (m_filePath.isEmpty())
        return DiskState::NoFile;
    const std::optional<FileFingerprint> onDisk = fingerprintOf(m_filePath);
    if (!onDisk)
        return DiskState::Missing;
    return onDisk == m_fingerprint ? DiskState::Same : DiskState::Changed;
}

// --- Findings ---

void DocumentController::takeDiagnostics(const AnalysisAnswer &answer)
{
    if (answer.revision != m_revision)
        return;
    m_diagnostics = answer.diagnostics;
    m_diagnosticsRevision = answer.revision;
    Q_EMIT diagnosticsChanged();
}

void DocumentController::shiftDiagnostics(const TextEdit &change)
{
    for (Diagnostic &diagnostic : m_diagnostics) {
        diagnostic.range = shifted(change, diagnostic.range);
        for (TextRange &related : diagnostic.related)
            related = shifted(change, related);
    }
}

void DocumentController::checkNow()
{
    m_analysis.cancel();
    takeDiagnostics(analysed(snapshot()));
}

Result<void> DocumentController::applyFix(const Diagnostic &diagnostic, qsizetype fix)
{
    if (!areDiagnosticsCurrent())
        checkNow();
    const auto same = std::find_if(m_diagnostics.cbegin(), m_diagnostics.cend(), [&](const Diagnostic &present) {
        return present.rule == diagnostic.rule && present.range == diagnostic.range
               && present.messageArguments == diagnostic.messageArguments;
    });
    if (same == m_diagnostics.cend() || fix < 0 || fix >= same->fixes.size())
        return Error{ErrorCode::InvalidArgument, {}};
    const Fix chosen = same->fixes.at(fix);
    Result<void> applied = apply(chosen.edit, {ChangeOrigin::Kind::Fix, {}});
    if (applied && chosen.format)
        setFormat(*chosen.format);
    return applied;
}

} // namespace Agentwright::App
