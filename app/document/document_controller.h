// SPDX-License-Identifier: MIT
#pragma once

#include "document/background_analysis.h"
#include "document/change_origin.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_edit.h>
#include <agentwright/base/text_format.h>
#include <agentwright/io/file_store.h>
#include <agentwright/model/definition_view.h>
#include <agentwright/model/field_value.h>
#include <agentwright/rules/diagnostic.h>
#include <agentwright/workspace/project_configs.h>

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QTextDocument;

namespace Agentwright::App {

/// One open definition. Owns the QTextDocument, which is the only store and the only undo stack, and keeps the definition
/// read from it in step: whenever a signal arrives, definition() is what the text says. Every change that is not typed into
/// the document's own view enters through apply(). Lives on the GUI thread.
class DocumentController : public QObject
{
    Q_OBJECT
public:
    explicit DocumentController(QObject *parent = nullptr);
    ~DocumentController() override;

    /// For views. Never call setPlainText(), clear() or toPlainText() on it: they lose the undo stack or characters. A view
    /// that needs a QPlainTextDocumentLayout sets it.
    QTextDocument *textDocument() const { return m_document; }
    const DefinitionView &definition() const { return m_definition; }
    /// The document's text with LF line ends and stand-ins (see text_format.h).
    const QString &text() const { return m_definition.text(); }
    /// Goes up with every change of the text.
    quint64 revision() const { return m_revision; }

    /// What is wrong with the project's configuration: place and sentence, translated. Empty when nothing is.
    QStringList configProblems() const;

    /// For files whose project has no configuration; rules run anew.
    void setDefaultRules(const RuleSettings &rules);

    TextFormat format() const { return m_format; }
    /// Line ends, encoding and byte-order mark of the next save. Not undoable; makes the document modified.
    void setFormat(const TextFormat &format);

    /// Empty for a document that was never saved.
    QString filePath() const { return m_filePath; }
    QString fileName() const;
    bool isModified() const;

    /// Changes the text as one undo step. Refused (InvalidArgument) when the edit does not fit the text or was made for
    /// another revision than the present one. Edits of one field in quick succession share an undo step.
    Result<void> apply(const TextEdit &edit, const ChangeOrigin &origin, std::optional<quint64> madeFor = {});
    /// Sets a frontmatter field; nothing happens when it has that value. Errors as setField() in model/edit_builder.h.
    Result<void> setField(const QString &key, const FieldValue &value, const ChangeOrigin &origin);
    /// The same for a nested value, as YAML. Errors as setFieldSource() there.
    Result<void> setFieldSource(const QString &key, const QString &source, const ChangeOrigin &origin);
    /// Brings a field back to what is saved. Errors as restoreField() there.
    Result<void> resetField(const QString &key);
    /// The next edit of a field starts an undo step of its own (the user left the field).
    void endBurst();
    void undo();
    void redo();

    /// Replaces everything, the undo stack included. On an error nothing changes. Errors as loadFile().
    Result<void> open(const QString &path);
    /// The same for a document without a file: a new one, a template. It counts as unmodified.
    void startWith(const QString &text, const TextFormat &format = {});

    enum class OnDiskChange { Refuse, Overwrite };
    /// Needs a file path. ChangedOnDisk when somebody else wrote the file since it was read, unless told to overwrite. On an
    /// error the file, the text and the modified flag stay as they were. Errors as encodeText() and saveFile().
    Result<void> save(OnDiskChange onDiskChange = OnDiskChange::Refuse);
    /// Writes to another path, replacing what is there, and stays with it.
    Result<void> saveAs(const QString &path);
    /// The file has another path now, by a command of the program: what it holds is what was read or written last.
    void followFile(const QString &path);
    /// Takes over what is on disk as one undoable step; the document is unmodified afterwards.
    Result<void> reload();

    /// The text and the bytes as they were last read or written; of a document without a file as it began.
    const QString &savedText() const { return m_savedText; }
    Result<QByteArray> savedBytes() const;
    struct DiskVersion {
        FileText content;
        QByteArray bytes;
        FileFingerprint fingerprint;
    };
    /// Reads the file as it is now, without taking anything over. Errors as loadFile().
    Result<DiskVersion> diskVersion() const;
    /// The user has dealt with that version: makes the edit as one undo step, and saving may replace the version. Unmodified
    /// afterwards only when the text is the version's. Errors as apply().
    Result<void> takeOver(const DiskVersion &version, const TextEdit &edit, quint64 madeFor);

    enum class DiskState {
        NoFile, ///< never saved
        Same,
        Changed,
        Missing,
    };
    /// Looks at the disk now.
    DiskState diskState() const;

    /// Findings, sorted by position. They follow the text while it is edited; areDiagnosticsCurrent() tells when they were
    /// made for the present text, and only then do their fixes fit.
    const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }
    bool areDiagnosticsCurrent() const { return m_diagnosticsRevision == m_revision; }
    /// Runs the rules here and now.
    void checkNow();
    /// Applies one fix of a finding from diagnostics(), or the same fix of the same finding once the rules have looked at
    /// the present text; InvalidArgument when it is gone.
    Result<void> applyFix(const Diagnostic &diagnostic, qsizetype fix);
    /// The present text for work on another thread.
    AnalysisSnapshot snapshot() const;

Q_SIGNALS:
    /// The text changed, and definition() with it.
    void definitionChanged(const Agentwright::App::ChangeOrigin &origin);
    /// diagnostics() were made anew (not: shifted by an edit).
    void diagnosticsChanged();
    void modifiedChanged(bool isModified);
    void formatChanged();
    void filePathChanged();

private:
    void onContentsChanged();
    void takeDiagnostics(const AnalysisAnswer &answer);
    void shiftDiagnostics(const TextEdit &change);
    void replaceAll(const QString &text, const TextFormat &format);
    void setFile(const QString &path, const std::optional<FileFingerprint> &fingerprint);
    Result<void> write(const QString &path, const std::optional<FileFingerprint> &expected);
    void markSaved();
    void updateModified();
    bool continuesField(const ChangeOrigin &origin) const;
    bool continuesBurst(const ChangeOrigin &origin) const;

    QTextDocument *m_document;
    DefinitionView m_definition;
    quint64 m_revision = 1;
    TextFormat m_format;
    TextFormat m_savedFormat;
    QString m_savedText;
    QString m_filePath;
    FilePlace m_place;
    RuleSettings m_defaultRules;
    std::shared_ptr<const FoundConfig> m_config; ///< of the project that the file is in; null without a file
    std::optional<FileFingerprint> m_fingerprint;
    bool m_wasModified = false;

    ChangeOrigin m_origin; ///< of the change under way
    bool m_isReplacing = false;
    QString m_burstField;
    quint64 m_burstRevision = 0;
    DefinitionView m_burstStart; ///< before the first of the changes of m_burstField that nothing came between
    QElapsedTimer m_burstClock;

    BackgroundAnalysis m_analysis;
    QList<Diagnostic> m_diagnostics;
    quint64 m_diagnosticsRevision = 0;
};

} // namespace Agentwright::App
