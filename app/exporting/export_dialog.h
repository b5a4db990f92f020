// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>

#include <QDialog>
#include <QList>
#include <QString>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Agentwright::App {

class DocumentController;
class Prompts;

/// Writes definitions in another tool's format, and says before what that loses.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// The first source is the one the user looks at; the others are offered too. They are read now.
    ExportDialog(const QList<const DocumentController *> &sources, Prompts &prompts, const QString &folder,
                 QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void exported(qsizetype files, const QString &path);

private:
    struct Source {
        SourceDefinition definition;
        std::optional<ExportRefusal> refusal; ///< set where the text cannot be written as bytes
    };

    static Source sourceOf(const DocumentController &controller);
    QList<Source> chosenSources() const;
    ExportRequest request() const;
    void build();
    void render();
    void browse();
    bool isZip() const;
    bool write(bool mayReplace);

    QList<Source> m_sources;
    Prompts &m_prompts;
    QString m_folder;
    ExportOutcome m_outcome;

    QComboBox *m_target;
    QLabel *m_summary;
    QCheckBox *m_all;
    QComboBox *m_form;
    QLineEdit *m_path;
    QLineEdit *m_name;
    QLineEdit *m_version;
    QLineEdit *m_description;
    QLineEdit *m_author;
    QPlainTextEdit *m_report;
    QLabel *m_problem;
    QPushButton *m_export;
};

} // namespace Agentwright::App
